"""A day at the desk through the shipped program: codes at scanner speed with every suffix, a slip
as PDF whose code a real reader reads back, and the same loan in the file by the sqlite3 program."""

import os
import time

from harness import (Display, Window, check, free_kits, main, punctual_teachers, read_codes, run,
                     seoul_today, slip_text, sql, wait_until)

SPEEDS = (1, 5, 20)
SUFFIXES = ("Return", "Tab", "")


def names(path):
    return {code: name for code, name in sql(path, """
        SELECT kit.code, model.name FROM view_kit kit JOIN view_model model ON model.agg = kit.model""")}


def free_teacher(path):
    """A teacher whose school has nothing and was never late, at the school with the longest name."""
    punctual = ", ".join(punctual_teachers(path))
    return sql(path, f"""
        SELECT teacher.code, school.name, CAST(pii.data AS TEXT) FROM view_teacher teacher
        JOIN view_school school ON school.agg = teacher.school
        JOIN pii ON pii.commitment = teacher.name_c
        WHERE teacher.code IN ({punctual})
        ORDER BY length(school.name) DESC, teacher.code LIMIT 1""")[0]


def pdfs(folder):
    """Finished slips: a PDF being written has no trailer yet."""
    found = []
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        with open(path, "rb") as file:
            if name.endswith(".pdf") and b"%%EOF" in file.read():
                found.append(path)
    return found


def lend(window, kits, teacher):
    window.scan(teacher)
    combinations = [(speed, suffix) for speed in SPEEDS for suffix in SUFFIXES]
    for kit, (speed, suffix) in zip(kits, combinations):
        window.scan(kit, speed, suffix)
    window.scan(kits[0])  # twice: a notice, no second line
    window.key("F9")  # nine kits are more than a school may have: one reason
    window.approve("ok")


def check_slip(pdf, folder, kits, labels, teacher):
    text = slip_text(pdf)
    check(teacher[1] in text and teacher[2] in text, f"school and teacher on the slip:\n{text}")
    for kit in kits:
        shown = f"{kit[0]} {kit[1:3]} {kit[3:9]} {kit[9]}"
        check(shown in text, f"{shown} on the slip:\n{text}")
        check(labels[kit] in text, f"{labels[kit]} on the slip:\n{text}")
    loan = os.path.basename(pdf).split("-")[1]
    check(read_codes(pdf, folder) == {loan}, f"the reader reads {loan}")
    return loan


def start_again(window, program, bank, folder):
    """A second start shows the window that is there; a double click on a file hands it over."""
    cut = os.path.join(folder, "cut.ksb")
    with open(cut, "wb") as file:
        file.write(b"\x89KSB\r\n\x1a\n" + b"\0" * 40)
    for argument in (bank, cut):
        run(program, argument, env=window.env, timeout=30)
    time.sleep(1)
    window.picture(os.path.join(folder, "5-handed-over.png"))


def day(kstem, program, folder):
    bank = os.path.join(folder, "bank.ksb")
    slips = os.path.join(folder, "slips")
    os.mkdir(slips)
    run(kstem, "demo", bank, "--today", seoul_today().isoformat())
    labels, kits, teacher = names(bank), free_kits(bank, 9), free_teacher(bank)

    display = Display()
    try:
        window = Window(display, program, "--slips", slips, bank)
        window.picture(os.path.join(folder, "1-ready.png"))
        lend(window, kits, teacher[0])
        pdf = wait_until(lambda: pdfs(slips), "the slip")[0]
        window.picture(os.path.join(folder, "2-lent.png"))
        loan = check_slip(pdf, folder, kits, labels, teacher)

        window.key("ctrl+n")
        window.scan(loan)  # the printed code opens the loan
        for kit in (kits[4], kits[0], kits[8]):  # some of them, in any order
            window.scan(kit, 1)
        window.key("F9")
        window.scan("4711471147")  # a misread code changes nothing
        window.key("ctrl+p")
        wait_until(lambda: len(pdfs(slips)) == 2, "the slip printed again")
        check("재발행" in slip_text(pdfs(slips)[1]), "the second slip says that it is one")
        window.picture(os.path.join(folder, "3-returned.png"))
        window.close()

        out = [row[0] for row in sql(bank, f"""
            SELECT kit.code FROM view_line line JOIN view_kit kit ON kit.agg = line.agg
            WHERE line.loan = {loan} AND line.status = 0 ORDER BY kit.code""")]
        back = sql(bank, f"SELECT count(*) FROM view_line WHERE loan = {loan} AND status = 1 "
                         "AND checked IS NOT NULL")
        left = sorted(set(kits) - {kits[4], kits[0], kits[8]})
        check(out == left, f"still out in the file: {out}, expected {left}")
        check(back == [["3"]], f"back and counted in the file: {back}")
        run(kstem, "verify", bank)

        small = Window(display, program, "--size", "1093x614", bank)
        small.scan(teacher[0])
        small.scan(loan)
        small.picture(os.path.join(folder, "4-small.png"))
        start_again(small, program, bank, folder)
        small.close()
        taken = sql(bank, "SELECT name, result FROM local_bundle")
        check(taken == [["cut.ksb", "bank.not-founded"]], f"the file that was handed over: {taken}")
    finally:
        display.close()


main(day)
