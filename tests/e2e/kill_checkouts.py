"""The program is killed in the middle of 100 checkouts, ten times over. What it had acknowledged,
by writing the slip, is in the file each time, and the file verifies."""

import os
import random
import time

from harness import (Display, Window, check, free_kits, main, punctual_teachers, run, seoul_today,
                     sql, wait_until)

ROUNDS = 10
CHECKOUTS = 10


def loans(path):
    return {row[0] for row in sql(path, "SELECT DISTINCT loan FROM view_line")}


def acknowledged(slips):
    return {name.split("-")[1] for name in os.listdir(slips) if name.endswith(".pdf")}


def kits_and_teachers(path):
    kits = free_kits(path, CHECKOUTS)
    easy = punctual_teachers(path, most=2)  # a third kit still needs no decision
    teachers = easy + [code for code in punctual_teachers(path, most=99) if code not in easy]
    check(len(kits) >= CHECKOUTS and len(teachers) >= CHECKOUTS, "enough to lend, and to whom")
    return kits, [(code, code in easy) for code in teachers]


def check_out(window, teacher, kit):
    code, easy = teacher
    window.xdotool("type", "--args", "1", "--delay", "1", code, "key", "Return",
                   "type", "--args", "1", "--delay", "1", kit, "key", "Return", "F9")
    if not easy:
        window.approve("ok")  # more kits than a school may have


def kill_loop(kstem, program, folder):
    bank, slips = os.path.join(folder, "bank.ksb"), os.path.join(folder, "slips")
    os.mkdir(slips)
    run(kstem, "demo", bank, "--today", seoul_today().isoformat())
    chance = random.Random(1)
    display = Display()
    try:
        for turn in range(ROUNDS):
            kits, teachers = kits_and_teachers(bank)
            before = len(acknowledged(slips))
            window = Window(display, program, "--slips", slips, bank)
            time.sleep(1)  # a key that comes before the window listens is lost
            window.key("Escape")  # a draft that the last kill left is given up
            time.sleep(0.3)
            stop = chance.randrange(2, CHECKOUTS)
            for i in range(CHECKOUTS):
                check_out(window, teachers[i], kits[i])
                if i == stop:
                    wait_until(lambda: len(acknowledged(slips)) > before, "a first slip")
                    break
            window.kill()
            run(kstem, "verify", bank)
            lost = acknowledged(slips) - loans(bank)
            check(not lost, f"round {turn}: acknowledged but gone: {lost}")
    finally:
        display.close()
    check(len(acknowledged(slips)) >= ROUNDS, "the rounds lent something")


main(kill_loop)
