"""Every page, panel and paper in both languages, both themes and both sizes, through the shipped
window: pictures.py KSTEM KSTEM-BANK OUT leaves one PNG each and a contact sheet a combination."""

import itertools
import os
import shutil
import subprocess
import sys
import tempfile
import time

from harness import Display, Window, punctual_teachers, run, seoul_today, sql

LANGUAGES, THEMES, SIZES = ("ko", "en"), ("light", "dark"), ("1366x768", "1093x614")


def codes(bank):
    """What is scanned for the pictures."""
    kits = [row[0] for row in sql(bank, """
        SELECT kit.code FROM view_kit kit JOIN view_center center ON center.agg = kit.place
        WHERE kit.standing = 0 AND center.no = 1 ORDER BY kit.code LIMIT 4""")]
    out = sql(bank, f"""
        SELECT kit.code, line.loan FROM view_line line JOIN view_kit kit ON kit.agg = line.agg
        JOIN view_center center ON center.agg = line.center
        WHERE line.status = 0 AND center.no = 1 AND line.due_day > {seoul_today():%Y%m%d}
        ORDER BY kit.code LIMIT 1""")[0]
    return kits, punctual_teachers(bank)[0], out[0], out[1]


def tour(window, scanned):
    """Pairs of a name and what makes the picture of it."""
    kits, teacher, out_kit, loan = scanned
    key, scan = window.key, window.scan
    yield "desk-idle", lambda: None
    yield "desk-teacher", lambda: scan(teacher)
    yield "desk-lending", lambda: [scan(kit) for kit in kits]
    yield "desk-contents", lambda: key("Right", "Down", "minus")
    yield "desk-due", lambda: key("F6")
    yield "desk-receiver", lambda: key("Escape", "ctrl+r")
    yield "desk-decisions", lambda: key("Escape", "F9")
    yield "desk-lent", lambda: window.approve("ok")
    yield "desk-return", lambda: (key("ctrl+n"), scan(out_kit), key("Down", "minus"))
    yield "desk-damage", lambda: key("Down", "ctrl+d")
    yield "desk-receipt", lambda: key("Return", "F8")
    yield "desk-loan", lambda: (key("ctrl+n"), scan(loan))
    yield "desk-extension", lambda: key("F6")
    yield "desk-swap", lambda: key("Escape", "ctrl+e")
    yield "desk-unknown", lambda: (key("Escape"), scan("4711471147"))
    yield "desk-dropbox", lambda: key("ctrl+b")
    yield "desk-search", lambda: (key("Escape", "ctrl+k"), window.type("micro"))
    yield "history", lambda: key("Escape", "ctrl+shift+z")
    yield "help", lambda: key("Escape", "F1")
    yield "today", lambda: key("F1", "ctrl+2")
    yield "bookings", lambda: key("F3")
    yield "bookings-lanes", lambda: key("Home", "space")
    yield "bookings-why", lambda: key("Right", "Return")
    yield "bookings-new", lambda: key("Escape", "ctrl+n")
    yield "kits", lambda: key("Escape", "F4")
    yield "kit", lambda: key("Tab", "Down", "Return")
    yield "people", lambda: key("ctrl+5")
    yield "school", lambda: key("Down", "Return")
    yield "school-new", lambda: key("alt+n")
    yield "settings", lambda: key("Escape", "ctrl+0")
    for section in ("desk", "rules", "claims", "calendar", "printer", "scanner", "screen", "about"):
        yield f"settings-{section}", lambda: key("Down")


def papers(slips, out):
    for name in sorted(os.listdir(slips)):
        base = os.path.join(out, "paper-" + os.path.splitext(name)[0])
        run("pdftoppm", "-r", "60", "-png", os.path.join(slips, name), base)


def contact_sheet(out):
    names = sorted(os.path.join(out, name) for name in os.listdir(out))
    subprocess.run(["montage", "-label", "%t", *names, "-geometry", "640x360+6+6", "-tile", "4x",
                    out + ".png"], check=True)


def take(program, bank, out, language, theme, size):
    os.makedirs(out)
    slips = tempfile.mkdtemp()
    scanned = codes(bank)  # the window keeps the file to itself
    display = Display(size)
    try:
        window = Window(display, program, "--language", language, "--theme", theme, "--slips", slips,
                        bank)
        time.sleep(3)
        for i, (name, act) in enumerate(tour(window, scanned)):
            act()
            time.sleep(1)
            window.picture(os.path.join(out, f"{i:02}-{name}.png"))
        window.kill()
    finally:
        display.close()
    papers(slips, out)
    shutil.rmtree(slips)
    contact_sheet(out)


def main():
    kstem, program, target = sys.argv[1:4]
    work = tempfile.mkdtemp()
    demo = os.path.join(work, "demo.ksb")
    run(kstem, "demo", demo, "--today", seoul_today().isoformat())
    for language, theme, size in itertools.product(LANGUAGES, THEMES, SIZES):
        bank = os.path.join(work, f"{language}-{theme}-{size}.ksb")
        shutil.copy(demo, bank)
        out = os.path.join(target, f"{language}-{theme}-{size}")
        shutil.rmtree(out, ignore_errors=True)
        take(program, bank, out, language, theme, size)
        print(out + ".png", flush=True)
    shutil.rmtree(work)


main()
