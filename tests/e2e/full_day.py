"""A clerk's full day from the keyboard alone, in the shipped window: open, prepare, ten loans with
contents, five returns with a shortage and damage, an extension, a late school, a late closure, a
merge, an undo chain, print, close. Afterwards the journal verifies and the file says the same."""

import os
import time

from harness import (Display, Window, check, free_kits, held_schools, main, punctual_teachers, run,
                     seoul_today, sql, wait_until)

LOANS = 10


def today():
    return seoul_today().strftime("%Y%m%d")


def number(path, query):
    return int(sql(path, query)[0][0])


def extendable_loan(path):
    """A loan of this center that is due later, was never extended, and whose kits nobody waits
    for."""
    return sql(path, f"""
        SELECT line.loan FROM view_line line JOIN view_center center ON center.agg = line.center
        JOIN view_kit kit ON kit.agg = line.agg
        WHERE center.no = 1 GROUP BY line.loan
        HAVING min(line.status) = 0 AND max(line.extensions) = 0
        AND min(CASE line.status WHEN 0 THEN line.due_day END) > {today()}
        AND sum(kit.model IN (SELECT model FROM view_reservation WHERE status <= 3)) = 0
        LIMIT 1""")[0][0]


def late_teacher(path):
    """A teacher of a school that has something overdue and is not held back besides."""
    held = held_schools(path)
    rows = sql(path, f"""
        SELECT min(teacher.code), hex(teacher.school) FROM view_teacher teacher
        JOIN view_line line ON line.school = teacher.school
        WHERE line.status = 0 AND line.due_day < {today()} GROUP BY teacher.school""")
    return next(code for code, school in rows if school not in held)


def papers(folder, prefix):
    return [name for name in os.listdir(folder) if name.startswith(prefix)]


def lend(window, slips, teachers, kits):
    for i, (kit, teacher) in enumerate(zip(kits, teachers)):
        window.scan(teacher[0])
        window.scan(kit)
        if i % 3 == 0:  # the contents are counted on the way out
            window.key("Right", "minus", "plus", "Left")
        window.key("F9")
        if not teacher[1]:
            window.approve("ok")
        wait_until(lambda: len(papers(slips, "slip-")) == i + 1, f"slip {i + 1}")


def take_back(window, slips, kits):
    window.key("ctrl+n")
    window.scan(kits[0])
    window.key("Down", "minus")  # one of the first part is missing
    window.scan(kits[1])
    window.key("Down", "ctrl+d")  # one of the first part is broken
    time.sleep(0.5)
    window.key("Return")
    time.sleep(0.5)
    for kit in kits[2:]:
        window.scan(kit)
    window.key("F8")
    wait_until(lambda: papers(slips, "return-"), "the receipt")
    window.key("F9")


def extend(window, loan):
    window.key("ctrl+n")
    window.scan(loan)
    time.sleep(0.5)
    window.key("F6")
    time.sleep(0.5)
    window.key("Return")
    time.sleep(0.5)


def lend_late(window, teacher, kit):
    window.key("ctrl+n")
    window.scan(teacher)
    window.scan(kit)
    window.key("F9")
    window.approve("late")


def declare_closure(window, days):
    """In the calendar of the settings: so many days from today, a reason, what it touches, done."""
    window.key("ctrl+0")
    time.sleep(1)
    window.key(*["Down"] * 5, "Return")
    time.sleep(0.5)
    window.key(*["Right"] * days, "Return")  # on to the reason
    window.type("repair")
    window.key("Return")
    time.sleep(1.5)
    window.key("ctrl+Return")
    time.sleep(1)


def merge(window):
    """A school registered by mistake becomes the one that it is; 가람 typed with Hangul off."""
    window.key("ctrl+5")
    time.sleep(1)
    window.key("alt+n")
    time.sleep(0.5)
    window.type("Doubleschool")
    window.key("Return")
    time.sleep(1)
    window.key("alt+m")
    time.sleep(0.5)
    window.type("rkfka")
    time.sleep(1)
    window.key("alt+x")
    time.sleep(0.5)
    window.key("Return")
    time.sleep(1)


def closed_days(path):
    return number(path, f"SELECT count(*) FROM view_day WHERE day > {today()} AND reason = 'repair'")


def merged(path):
    return number(path, "SELECT count(*) FROM view_school WHERE merged_into IS NOT NULL")


def day(kstem, program, folder):
    bank, slips = os.path.join(folder, "bank.ksb"), os.path.join(folder, "slips")
    os.mkdir(slips)
    run(kstem, "demo", bank, "--today", seoul_today().isoformat())
    easy = punctual_teachers(bank, most=2)
    teachers = [(code, True) for code in easy]
    teachers += [(code, False) for code in punctual_teachers(bank, most=99) if code not in easy]
    kits, loan, late = free_kits(bank, LOANS + 1), extendable_loan(bank), late_teacher(bank)
    lent_before = number(bank, f"SELECT count(*) FROM view_line WHERE processed_day = {today()}")

    display = Display()
    try:
        window = Window(display, program, "--slips", slips, bank)
        window.key("ctrl+2")  # what today asks for
        time.sleep(2)
        window.picture(os.path.join(folder, "1-today.png"))
        window.key("F1")
        time.sleep(0.5)
        window.key("F1", "F2")
        lend(window, slips, teachers, kits[:LOANS])
        window.picture(os.path.join(folder, "2-lent.png"))
        take_back(window, slips, kits[:5])
        window.picture(os.path.join(folder, "3-returned.png"))
        extend(window, loan)
        lend_late(window, late, kits[LOANS])
        window.picture(os.path.join(folder, "4-late.png"))
        declare_closure(window, 4)
        window.picture(os.path.join(folder, "5-closure.png"))
        merge(window)
        window.picture(os.path.join(folder, "6-merged.png"))
        window.key("F2")
        window.key("ctrl+p")  # the late school's slip once more
        wait_until(lambda: len(papers(slips, "slip-")) == LOANS + 2, "the slip printed again")
        window.close()
        check_evening(bank, kits, loan, lent_before)
        run(kstem, "verify", bank)
        undo_chain(display, program, bank, folder)
        run(kstem, "verify", bank)
    finally:
        display.close()


def check_evening(bank, kits, loan, lent_before):
    lent = number(bank, f"SELECT count(*) FROM view_line WHERE processed_day = {today()}")
    check(lent == lent_before + LOANS + 1, f"lent today: {lent}, before {lent_before}")
    back = sql(bank, f"""
        SELECT kit.code FROM view_line line JOIN view_kit kit ON kit.agg = line.agg
        WHERE line.back_day = {today()} AND line.checked IS NOT NULL
        AND kit.code IN ({', '.join(kits)}) ORDER BY 1""")
    check([row[0] for row in back] == sorted(kits[:5]), f"back and counted: {back}")
    claims = sql(bank, f"SELECT missing, broken FROM view_claim WHERE day = {today()} ORDER BY 1, 2")
    check(["1", "0"] in claims and ["0", "1"] in claims, f"a shortage and damage: {claims}")
    extended = number(bank, f"SELECT max(extensions) FROM view_line WHERE loan = {loan}")
    check(extended == 1, f"extended: {extended}")
    check(closed_days(bank) == 1, "the closure is in the calendar")
    check(merged(bank) == 1, "two schools are one")


def undo_chain(display, program, bank, folder):
    """The merge, the registration and the closure are taken back, newest first; the loan stays."""
    window = Window(display, program, bank)
    for _ in range(3):
        window.key("ctrl+z")
        time.sleep(0.7)
    window.picture(os.path.join(folder, "7-undone.png"))
    window.close()
    check(merged(bank) == 0, "the merge is undone")
    check(closed_days(bank) == 0, "the closure is undone")


main(day)
