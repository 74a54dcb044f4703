"""Reservations over two weeks in the shipped window, from the keyboard alone: a phone call that gets
what it asks for, one that takes an alternative, one that joins the line; the picking list; the
pick-up by scan; a late return that calls the next in line."""

import datetime
import os
import time

from harness import (Display, Window, check, hangul_keys, held_schools, main, run, slip_text, sql,
                     wait_until)

MODEL = "네오봇 조립 로봇 세트"
FIRST_DAY, PICK_UP, DUE, LATE = "2026-11-25", "2026-11-26", "2026-12-03", "2026-12-07"
ACCEPTED, WAITING = "1", "2"


def kits_of(path):
    return [row[0] for row in sql(path, f"""
        SELECT kit.code FROM view_kit kit JOIN view_model model ON model.agg = kit.model
        JOIN view_center center ON center.agg = kit.place
        WHERE center.no = 1 AND model.name = '{MODEL}' AND kit.standing = 0 ORDER BY kit.code""")]


def quiet_schools(path, count):
    """Schools with a teacher, without loans and reservations, that are not held back."""
    held = held_schools(path, datetime.date.fromisoformat(FIRST_DAY))
    rows = sql(path, """
        SELECT school.name, hex(school.agg) FROM view_school school
        WHERE EXISTS (SELECT 1 FROM view_teacher t WHERE t.school = school.agg)
        AND NOT EXISTS (SELECT 1 FROM view_line l WHERE l.school = school.agg AND l.status = 0)
        AND NOT EXISTS (SELECT 1 FROM view_reservation r WHERE r.school = school.agg)
        ORDER BY length(school.name), school.name""")
    return [name for name, school in rows if school not in held][:count]


def reservations(path):
    """(code, status, pick-up, quantity) of those for the model, in the order in which they came."""
    return sql(path, f"""
        SELECT r.code, r.status, r.pick_up, r.quantity FROM view_reservation r
        JOIN view_model model ON model.agg = r.model JOIN view_center center ON center.agg = r.center
        WHERE model.name = '{MODEL}' AND center.no = 1 ORDER BY r.place_in_line""")


def papers(folder, prefix):
    return [name for name in os.listdir(folder) if name.startswith(prefix)]


def by_hand(window, text):
    window.type(hangul_keys(text))


def fill_in(window, school, quantity, pick_up, due):
    """The form of a new reservation up to the due day; what is free is known when it returns."""
    window.key("F3")
    time.sleep(2)
    window.key("ctrl+n")
    time.sleep(1)
    window.key("shift+Tab", "ctrl+a")  # another model than that of the row
    by_hand(window, MODEL)
    window.key("Tab")
    by_hand(window, school)
    time.sleep(1.5)
    window.key("Tab", "Tab")  # past the teacher: there is one
    by_hand(window, str(quantity))
    window.key("Tab")
    by_hand(window, pick_up)
    window.key("Tab")
    by_hand(window, due)
    time.sleep(1.5)


def book(window, folder, schools, kits):
    """One gets all kits, one takes what is offered instead."""
    fill_in(window, schools[0], kits, PICK_UP, DUE)
    window.picture(os.path.join(folder, "1-first-call.png"))
    window.key("Return")
    time.sleep(2)
    fill_in(window, schools[1], 1, "2026-11-30", "2026-12-02")
    window.picture(os.path.join(folder, "2-alternatives.png"))
    window.key("alt+1")  # the nearest days
    time.sleep(1)
    window.key("Return")
    time.sleep(2)
    window.picture(os.path.join(folder, "3-booked.png"))


def print_picking_list(window, slips):
    window.key("ctrl+2")
    time.sleep(2)
    window.key("alt+u")
    wait_until(lambda: papers(slips, "pick-ups"), "the picking list")


def collect(window, slips, reservation, kits, folder):
    window.key("F2")
    time.sleep(1)
    window.scan(reservation)
    time.sleep(1)
    for kit in kits:
        window.scan(kit)
    time.sleep(1)
    window.picture(os.path.join(folder, "4-pick-up.png"))
    window.key("F9")
    wait_until(lambda: papers(slips, "slip-"), "the slip of the pick-up")


def join_the_line(window, school, folder):
    fill_in(window, school, 1, "2026-12-09", "2026-12-11")
    window.picture(os.path.join(folder, "5-join-the-line.png"))
    window.key("alt+q")
    time.sleep(2)


def return_late(window, kits, folder):
    for kit in kits:
        window.scan(kit)
    time.sleep(1)
    window.key("Return")
    time.sleep(2)
    window.picture(os.path.join(folder, "6-next-in-line.png"))


def check_first_day(path):
    rows = reservations(path)
    check(len(rows) == 2 and all(row[1] == ACCEPTED for row in rows), f"two are accepted: {rows}")
    check(rows[1][2] != "20261130", f"the second has other days: {rows}")


def check_picking_list(slips, kits, school):
    text = slip_text(os.path.join(slips, papers(slips, "pick-ups")[0]))
    check(school in text and MODEL in text, f"the picking list has the reservation: {text}")


def two_weeks(kstem, bank, folder):
    path, slips = os.path.join(folder, "bank.ksb"), os.path.join(folder, "slips")
    run(kstem, "demo", path, "--today", FIRST_DAY)
    os.makedirs(slips)
    kits, schools = kits_of(path), quiet_schools(path, 3)
    check(len(kits) == 2 and len(schools) == 3, f"what the days need: {kits}, {schools}")
    display = Display()

    def on(day, *steps):
        display.set_clock(day)
        window = Window(display, bank, "--slips", slips, path)
        time.sleep(6)  # until it is up, on a slow machine too
        for step in steps:
            step(window)
        window.close()

    try:
        on(FIRST_DAY, lambda window: book(window, folder, schools, len(kits)))
        check_first_day(path)
        reservation = reservations(path)[0][0]
        on(PICK_UP, lambda window: print_picking_list(window, slips),
           lambda window: collect(window, slips, reservation, kits, folder))
        check_picking_list(slips, kits, schools[0])
        on(LATE, lambda window: join_the_line(window, schools[2], folder))
        check(reservations(path)[-1][1] == WAITING, "somebody waits")
        on(LATE, lambda window: return_late(window, kits, folder))
        check(reservations(path)[-1][1] == ACCEPTED, "the return called the next in line")
        check("is sound" in run(kstem, "verify", path, env=display.env), "the journal verifies")
        answer = run(kstem, "availability", path, MODEL, "--from", "2026-12-09", "--days", "1",
                     env=display.env)
        check(schools[2] in answer, f"the availability names who was called: {answer}")
    finally:
        display.close()


main(two_weeks)
