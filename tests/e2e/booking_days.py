"""Reservations over two weeks in the shipped window, from the keyboard alone: a phone call that gets
what it asks for, one that takes an alternative, one that joins the line; the picking list; the
pick-up by scan; a late return that calls the next in line."""

import os
import time

from harness import Display, Window, check, main, run, slip_text, sql, wait_until

MODEL = "분자 모형 세트"
FIRST_DAY, PICK_UP, DUE, LATE = "2026-11-25", "2026-11-26", "2026-12-03", "2026-12-07"
ACCEPTED, WAITING = "1", "2"


def kits_of(path):
    return [row[0] for row in sql(path, f"""
        SELECT kit.code FROM view_kit kit JOIN view_model model ON model.agg = kit.model
        JOIN view_center center ON center.agg = kit.place
        WHERE center.no = 1 AND model.name = '{MODEL}' AND kit.standing = 0 ORDER BY kit.code""")]


def quiet_schools(path, count):
    """Schools with a teacher, without loans, reservations or a record of lateness."""
    return [row[0] for row in sql(path, f"""
        SELECT school.name FROM view_school school
        WHERE (SELECT count(*) FROM view_teacher t WHERE t.school = school.agg) = 1
        AND NOT EXISTS (SELECT 1 FROM view_line l WHERE l.school = school.agg
                        AND (l.status = 0 OR l.actual_day > l.due_day))
        AND NOT EXISTS (SELECT 1 FROM view_reservation r WHERE r.school = school.agg)
        ORDER BY length(school.name), school.name LIMIT {count}""")]


def reservations(path):
    """(code, status, pick-up, quantity) of those for the model, in the order in which they came."""
    return sql(path, f"""
        SELECT r.code, r.status, r.pick_up, r.quantity FROM view_reservation r
        JOIN view_model model ON model.agg = r.model JOIN view_center center ON center.agg = r.center
        WHERE model.name = '{MODEL}' AND center.no = 1 ORDER BY r.place_in_line""")


def papers(folder, prefix):
    return [name for name in os.listdir(folder) if name.startswith(prefix)]


def fill_in(window, school, quantity, pick_up, due):
    """The form of a new reservation up to the due day; what is free is known when it returns."""
    window.key("ctrl+n")
    time.sleep(1)
    window.type(MODEL)
    window.key("Tab")
    window.type(school)
    time.sleep(1.5)
    window.key("Tab", "Tab")  # past the teacher: there is one
    window.type(str(quantity))
    window.key("Tab")
    window.type(pick_up)
    window.key("Tab")
    window.type(due)
    time.sleep(1.5)


def book(path, window, folder, schools, kits):
    """One gets all kits, one takes what is offered instead; returns the code of the first."""
    before = len(reservations(path))
    window.key("F3")
    time.sleep(2)
    fill_in(window, schools[0], len(kits), PICK_UP, DUE)
    window.picture(os.path.join(folder, "first-call.png"))
    window.key("Return")
    wait_until(lambda: len(reservations(path)) == before + 1, "the first reservation")
    fill_in(window, schools[1], 1, "2026-11-30", "2026-12-02")
    window.picture(os.path.join(folder, "alternatives.png"))
    window.key("alt+1")  # the nearest days
    time.sleep(1)
    window.key("Return")
    wait_until(lambda: len(reservations(path)) == before + 2, "the alternative")
    first, second = reservations(path)[-2:]
    check(first[1] == ACCEPTED and second[1] == ACCEPTED, "both are accepted")
    check(second[2] != "20261130", "the alternative has other days")
    return first[0]


def print_picking_list(window, slips, school):
    window.key("ctrl+2")
    time.sleep(2)
    window.key("ctrl+p")
    wait_until(lambda: papers(slips, "picking"), "the picking list")


def collect(window, path, reservation, kits, folder):
    window.key("F2")
    time.sleep(1)
    window.scan(reservation)
    time.sleep(1)
    for kit in kits:
        window.scan(kit)
    window.picture(os.path.join(folder, "pick-up.png"))
    window.key("F9")
    wait_until(lambda: sql(path, "SELECT count(*) FROM view_line WHERE reservation IS NOT NULL AND "
                                 f"loan_code IS NOT NULL AND out_day = {PICK_UP.replace('-', '')}"
                           )[0][0] == str(len(kits)), "the kits are lent")


def join_the_line(window, path, school, folder):
    window.key("F3")
    time.sleep(2)
    fill_in(window, school, 1, "2026-12-09", "2026-12-11")
    window.picture(os.path.join(folder, "join-the-line.png"))
    window.key("alt+q")
    wait_until(lambda: reservations(path)[-1][1] == WAITING, "somebody waits")


def return_late(window, path, kits, folder):
    window.key("F2")
    time.sleep(1)
    window.key("ctrl+n")
    for kit in kits:
        window.scan(kit)
    window.key("Return")
    wait_until(lambda: reservations(path)[-1][1] == ACCEPTED, "the next in line is called")
    time.sleep(1)
    window.picture(os.path.join(folder, "next-in-line.png"))


def test(kstem, bank, folder):
    path, slips = os.path.join(folder, "bank.ksb"), os.path.join(folder, "slips")
    run(kstem, "demo", path, "--today", FIRST_DAY)
    os.makedirs(slips)
    kits, schools = kits_of(path), quiet_schools(path, 3)
    check(len(kits) >= 2 and len(schools) == 3, "the demo bank has what the days need")
    display = Display()

    def on(day):
        display.set_clock(day)
        return Window(display, bank, "--slips", slips, path)

    try:
        window = on(FIRST_DAY)
        reservation = book(path, window, folder, schools, kits)
        window.close()

        window = on(PICK_UP)
        print_picking_list(window, slips, schools[0])
        collect(window, path, reservation, kits, folder)
        window.close()

        window = on(LATE)
        join_the_line(window, path, schools[2], folder)
        return_late(window, path, kits, folder)
        window.close()
    finally:
        display.close()
    check("is sound" in run(kstem, "verify", path, env=display.env), "the journal verifies")
    answer = run(kstem, "availability", path, MODEL, "--from", "2026-12-09", "--days", "1",
                 env=display.env)
    check(schools[2] in answer, "the availability names who was called")


if __name__ == "__main__":
    main(test)
