"""Every page, dialog, panel and paper in both languages, both themes and both sizes, through the
shipped window: pictures.py KSTEM KSTEM-BANK OUT [ko-light-1366x768...] [desk people...] leaves one
PNG each in OUT/COMBINATION/PART and a contact sheet beside that folder. Named after OUT, only some
of the combinations or parts are taken."""

import datetime
import itertools
import os
import shutil
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

from harness import (Display, Window, as_date, check, hangul_keys, held_schools, punctual_teachers, run,
                     seoul_today, sql)

LANGUAGES, THEMES, SIZES = ("ko", "en"), ("light", "dark"), ("1366x768", "1093x614")
FOUNDING = 180  # seconds that a practice bank may take on a slow machine
AT_ONCE = 4  # windows side by side, each on a screen of its own
BETWEEN_KEYS = 0.15  # seconds: what a key asks of the bank is there before the next one


class Camera:
    """The window as a clerk at the keyboard sees it."""

    def __init__(self, window, folder):
        self.window = window
        self.folder = folder
        os.makedirs(folder)
        self.taken = 0

    def press(self, *keys):
        for key in keys:
            self.window.key(key)
            time.sleep(BETWEEN_KEYS)

    def type(self, text):
        self.window.type(text)
        time.sleep(BETWEEN_KEYS)

    def scan(self, *codes):
        for code in codes:
            self.window.scan(code)
            time.sleep(BETWEEN_KEYS)

    def find(self, text, downs=1):
        """Opens what the search over everything finds."""
        self.press("ctrl+k")
        self.type(hangul_keys(text))
        time.sleep(0.6)
        self.press(*["Down"] * downs, "Return")

    def settle(self):
        """Waits until nothing moves any more; a caret that blinks is no reason to wait on."""
        time.sleep(0.5)
        before = self.window.display.frame()
        for _ in range(8):
            time.sleep(0.15)
            now = self.window.display.frame()
            if now == before:
                return
            before = now

    def take(self, name):
        check(self.window.process.poll() is None, f"the program ended before {name}")
        self.settle()
        self.window.screen(os.path.join(self.folder, f"{self.taken:02}-{name}.png"))
        self.taken += 1


class Scanned:
    """What is scanned for the pictures, read before the window takes the file for itself."""

    def __init__(self, bank):
        today = f"{seoul_today():%Y%m%d}"
        self.kits = [row[0] for row in sql(bank, """
            SELECT kit.code FROM view_kit kit JOIN view_center center ON center.agg = kit.place
            WHERE kit.standing = 0 AND center.no = 1 ORDER BY kit.code LIMIT 4""")]
        self.teacher = punctual_teachers(bank)[0]
        self.out_kit, self.loan = sql(bank, f"""
            SELECT kit.code, line.loan FROM view_line line JOIN view_kit kit ON kit.agg = line.agg
            JOIN view_center center ON center.agg = line.center
            WHERE line.status = 0 AND center.no = 1 AND line.due_day > {today}
            ORDER BY kit.code LIMIT 1""")[0]
        self.school = sql(bank, """
            SELECT school.code FROM view_school school JOIN view_teacher teacher
            ON teacher.school = school.agg GROUP BY school.code HAVING count(*) > 1 LIMIT 1""")[0][0]
        self.reservation, model = sql(bank, """
            SELECT reservation.code, hex(reservation.model) FROM view_reservation reservation
            JOIN view_center center ON center.agg = reservation.center
            WHERE center.no = 1 AND reservation.status = 1 AND reservation.quantity > 1
            ORDER BY reservation.pick_up, reservation.code LIMIT 1""")[0]
        self.reserved_kit = sql(bank, f"""
            SELECT kit.code FROM view_kit kit JOIN view_center center ON center.agg = kit.place
            WHERE kit.standing = 0 AND center.no = 1 AND hex(kit.model) = '{model}'
            ORDER BY kit.code LIMIT 1""")[0][0]
        owing = sql(bank, """
            SELECT school.name, kit.code FROM view_claim claim
            JOIN view_school school ON school.agg = claim.school
            JOIN view_kit kit ON kit.agg = claim.agg
            JOIN view_center center ON center.agg = claim.center
            WHERE claim.settled < claim.missing + claim.broken AND center.no = 1
            ORDER BY length(school.name), claim.day DESC LIMIT 1""")[0]
        self.owing_school, self.owed_kit = owing
        self.late_kit = sql(bank, f"""
            SELECT kit.code FROM view_line line JOIN view_kit kit ON kit.agg = line.agg
            JOIN view_center center ON center.agg = line.center
            WHERE line.status = 0 AND center.no = 1 AND line.due_day < {today}
            ORDER BY line.due_day LIMIT 1""")[0][0]
        self.held_school = sql(bank, f"""
            SELECT name FROM view_school WHERE hex(agg) IN (
              {", ".join(f"'{school}'" for school in sorted(held_schools(bank)))})
            AND agg NOT IN (SELECT school FROM view_line WHERE status = 0 AND due_day < {today})
            ORDER BY (SELECT max(actual_day) FROM view_line WHERE school = view_school.agg) DESC,
            name LIMIT 1""")[0][0]
        next_due = sql(bank, f"""
            SELECT min(line.due_day) FROM view_line line
            JOIN view_center center ON center.agg = line.center
            WHERE line.status = 0 AND center.no = 1 AND line.due_day > {today}""")[0][0]
        self.days_to_due = (as_date(next_due) - seoul_today()).days
        self.sheet = sheet_of_applications(bank)


def sheet_of_applications(bank):
    """Four applications beside the bank: two that fit, one that wants a reason, one that is wrong."""
    held = ", ".join(f"'{school}'" for school in sorted(held_schools(bank)))
    schools = """SELECT name FROM view_school WHERE hex(agg) {} ({})
        AND NOT EXISTS (SELECT 1 FROM view_reservation r WHERE r.school = view_school.agg)
        ORDER BY EXISTS (SELECT 1 FROM view_line l WHERE l.school = view_school.agg AND l.status = 0),
        length(name) {} LIMIT {}"""
    quiet = sql(bank, schools.format("NOT IN", held, "", 2))
    late = sql(bank, schools.format("IN", held, "DESC", 1))
    models = sql(bank, """
        SELECT model.name FROM view_model model JOIN view_kit kit ON kit.model = model.agg
        JOIN view_center center ON center.agg = kit.place WHERE center.no = 1 AND kit.standing = 0
        GROUP BY model.agg HAVING count(*) > 2 ORDER BY model.name LIMIT 4""")
    day = seoul_today() + datetime.timedelta(7)
    schools = [row[0] for row in quiet + late] + ["없는초등학교"]
    rows = [f"2026-{number},{school},김하늘,{model[0]},1,{day},"
            for number, school, model in zip(range(101, 105), schools, models)]
    path = bank + ".csv"
    with open(path, "w", encoding="utf-8") as sheet:
        sheet.write("신청번호,학교명,신청자,교구명,수량,대여일,반납일\n" + "\n".join(rows) + "\n")
    return path


# --- what is done, and the name of the picture that is then taken ------------------------------


def first_start(camera, _):
    press = camera.press
    yield "questions", lambda: None
    yield "answered", lambda: camera.type("Kim")
    yield "work", lambda: press("Tab", "Tab", "space")
    yield "practice-desk", lambda: camera.window.become_next(FOUNDING)
    yield "practice-today", lambda: press("ctrl+2")


def lending(camera, scanned):
    press, scan = camera.press, camera.scan
    yield "idle", lambda: None
    yield "borrower", lambda: press("F5")
    yield "borrower-found", lambda: camera.type("qk")
    yield "borrower-none", lambda: (press("ctrl+a"), camera.type("zzz"))
    yield "school", lambda: (press("Escape", "Escape"), scan(scanned.school))
    yield "teacher-new", lambda: press("Down", "Down", "Down", "Down", "Return")
    yield "teacher", lambda: (press("Escape", "ctrl+n"), scan(scanned.teacher))
    yield "kits", lambda: scan(*scanned.kits)
    yield "repeat", lambda: scan(scanned.kits[3])
    yield "contents", lambda: press("Right", "Down", "minus")
    yield "due", lambda: press("F6")
    yield "receiver", lambda: press("Escape", "ctrl+r")
    yield "decisions", lambda: press("Escape", "F9")
    yield "lent", lambda: camera.window.approve("ok")
    yield "preview", lambda: press("ctrl+shift+p")
    yield "already-lent", lambda: (press("Escape", "ctrl+n"),
                                   scan(scanned.teacher, scanned.kits[0]))
    yield "paper-loan", lambda: press("ctrl+n", "ctrl+h")
    yield "paper-loan-on", lambda: press("Return")
    yield "undone", lambda: press("ctrl+h", "ctrl+z")


def returning(camera, scanned):
    press, scan = camera.press, camera.scan
    yield "late", lambda: scan(scanned.late_kit)
    yield "short", lambda: (press("Return", "ctrl+n"), scan(scanned.out_kit),
                            press("Down", "minus"))
    yield "damage", lambda: press("Down", "ctrl+d")
    yield "receipt", lambda: press("Return", "F8")
    yield "loan", lambda: (press("ctrl+n"), scan(scanned.loan))
    yield "extension", lambda: press("F6")
    yield "extended", lambda: press("Return")
    yield "swap", lambda: press("ctrl+e")
    yield "unknown", lambda: (press("Escape"), scan("4711471147"))
    yield "dropbox", lambda: press("ctrl+n", "ctrl+b")
    yield "dropbox-on", lambda: press("Return")
    yield "history", lambda: press("ctrl+b", "ctrl+shift+z")


def pick_up(camera, scanned):
    press, scan = camera.press, camera.scan
    yield "reservation", lambda: scan(scanned.reservation)
    yield "kit", lambda: scan(scanned.reserved_kit)
    yield "rest", lambda: press("alt+n")
    yield "lent", lambda: press("F9")
    yield "approved", lambda: camera.window.approve("ok")


def frame(camera, _):
    press = camera.press
    yield "search", lambda: press("ctrl+k")
    yield "search-found", lambda: camera.type("gks")
    yield "search-models", lambda: (press("ctrl+a"), camera.type("micro"))
    yield "search-none", lambda: (press("ctrl+a"), camera.type("zzz"))
    yield "history-empty", lambda: press("Escape", "Escape", "ctrl+shift+z")
    yield "history-other", lambda: press("alt+j", "Down")
    yield "help", lambda: press("Escape", "Escape", "F1")
    for page, key in (("today", "ctrl+2"), ("bookings", "F3"), ("kits", "F4"),
                      ("people", "ctrl+5"), ("settings", "ctrl+0")):
        yield f"help-{page}", lambda key=key: press("F1", key, "F1")
    yield "clerks", lambda: press("F1", "F2", "shift+Tab", "space")


def today(camera, _):
    press = camera.press
    yield "top", lambda: press("ctrl+2")
    yield "phone", lambda: press("Tab", "Tab", "alt+t")
    yield "call", lambda: press("alt+c")
    yield "letter", lambda: press("Escape", "alt+l")
    yield "middle", lambda: press(*["Tab"] * 6)
    yield "fill", lambda: press("alt+f")
    yield "restock", lambda: press("Escape", "alt+r")
    yield "end", lambda: press(*["Tab"] * 3)
    yield "papers", lambda: press("F2", "ctrl+2", "shift+Tab", "shift+Tab", "space", "shift+Tab",
                                  "space", "shift+Tab", "space")
    yield "register", lambda: press("Return")


def bookings(camera, _):
    press = camera.press
    yield "table", lambda: press("F3")
    yield "lanes", lambda: press(*["Down"] * 8, "Home", "space")
    yield "why", lambda: press(*["Right"] * 9, "Return")
    yield "days", lambda: press("Escape", "shift+Right", "shift+Right")
    yield "new", lambda: press("ctrl+n")
    yield "new-school", lambda: camera.type("gks")
    yield "new-filled", lambda: press("Down", "Tab", "Tab", "9", "Tab")
    yield "refused", lambda: press("Return")
    yield "list", lambda: press("Escape", "Escape", "F2", "F3", *["shift+Tab"] * 7, "Right")
    yield "papers", lambda: press("alt+p", "alt+m", "alt+u")
    yield "change", lambda: press("Down", "alt+e")
    yield "cancel", lambda: press("Escape", "alt+x")


def applications(camera, scanned):
    press = camera.press

    def open_sheet():
        camera.type(scanned.sheet)
        press("Return")
        time.sleep(1)

    yield "file", lambda: press("F3", "ctrl+o")
    yield "sheet", open_sheet
    yield "taken", lambda: press("Return")
    yield "columns", lambda: press("alt+c")


def kits(camera, scanned):
    press = camera.press

    def find(code):  # a whole number would be a scan
        press("Escape", "F2", "F4", "ctrl+a")
        camera.type(code[:9])
        time.sleep(0.6)
        press("Return", "alt+1")

    yield "list", lambda: press("F4")
    yield "kit", lambda: press("Down", "Return")
    for tab in (2, 3, 4):
        yield f"kit-tab-{tab}", lambda tab=tab: press(f"alt+{tab}")
    yield "note", lambda: press("alt+m")
    for name, back in (("retire", 1), ("repair", 3), ("inspect", 4), ("alias", 5), ("shelf", 6)):
        yield name, lambda back=back: (find(scanned.kits[0]),
                                            press("shift+Tab", *["shift+Tab"] * back, "space"))
    yield "owed", lambda: (press("Escape"), find(scanned.owed_kit), press("alt+3"))
    yield "settle", lambda: press("Down", "alt+b")
    yield "elsewhere", lambda: press("Escape", "Escape", "F2", "F4", "Tab", *["Down"] * 2, "shift+Tab",
                                     "Down", "Return")
    yield "everywhere", lambda: press("F2", "F4", "Tab", "Home", "shift+Tab")
    yield "model", lambda: (press("Escape"), camera.find("micro"))
    yield "model-tab-2", lambda: press("alt+2")
    yield "model-tab-3", lambda: press("alt+3")
    yield "model-edit", lambda: press("alt+e")
    yield "model-kits", lambda: press("Escape", "alt+r")
    yield "model-codes", lambda: press("Return")
    yield "model-new", lambda: press("Escape", "alt+n")
    yield "none", lambda: (press("F2", "F4", "ctrl+a"), camera.type("zzz"))


def people(camera, scanned):
    press = camera.press
    yield "list", lambda: press("ctrl+5")
    yield "school", lambda: press("Down", "Return")
    for tab in (2, 3, 4, 5, 6):
        yield f"school-tab-{tab}", lambda tab=tab: press(f"alt+{tab}")
    yield "teacher-phone", lambda: press("alt+1", "Down", "alt+o")
    yield "teacher-edit", lambda: press("alt+c")
    yield "teacher-move", lambda: press("Escape", "alt+g")
    yield "teacher-new", lambda: press("Escape", "alt+t")
    yield "school-edit", lambda: press("Escape", "alt+e")
    yield "school-merge", lambda: (press("Escape", "alt+m"), camera.type("rk"))
    yield "school-new", lambda: press("Escape", "alt+n")
    yield "duplicates", lambda: press("Escape", "alt+j")
    yield "claims", lambda: (press("Escape"), camera.find(scanned.owing_school), press("alt+4"))
    yield "report", lambda: press("Down", "alt+p")
    yield "settle", lambda: press("alt+b")
    yield "held", lambda: (press("Escape"), camera.find(scanned.held_school))
    yield "lift", lambda: press("alt+l")
    yield "none", lambda: (press("Escape", "F2", "ctrl+5"), camera.type("zzz"))


def settings(camera, scanned):
    press = camera.press
    yield "center", lambda: press("ctrl+0")
    for section in ("desk", "rules", "claims", "personal-data", "calendar", "printer", "scanner",
                    "screen", "shelves", "about"):
        yield section, lambda: press("Down")
    yield "closure", lambda: (press("Up", "Up", "Up", "Up", "Up", "Return",
                                    *["Right"] * scanned.days_to_due, "Return"),
                              camera.type("repair"), press("Return"))
    yield "year", lambda: press("Escape", "shift+Tab", "space")


def transfers(camera, scanned):
    press = camera.press
    yield "top", lambda: press("ctrl+6")
    yield "ask", lambda: press("alt+r")
    yield "scanned", lambda: (press("Escape"), camera.scan(*scanned.kits[:3]))
    yield "sent", lambda: press("Down", "Return")


def stocktake(camera, scanned):
    press = camera.press
    yield "start", lambda: press("ctrl+7")
    yield "begun", lambda: press("ctrl+s")
    yield "counted", lambda: (camera.scan(*scanned.kits), press("Delete"))
    yield "closing", lambda: press("ctrl+s")
    yield "closed", lambda: press("Return")
    yield "report", lambda: press("alt+p")


def labels(camera, scanned):
    press = camera.press
    yield "empty", lambda: press("ctrl+8")
    yield "queue", lambda: camera.scan(*scanned.kits, str(scanned.school))
    yield "printed", lambda: press("F9")


def exchange(camera, _):
    press = camera.press
    yield "top", lambda: press("ctrl+9")
    yield "join", lambda: press("Tab", "space")
    yield "recover", lambda: press("Escape", "Tab", "Tab", "space")
    yield "found", lambda: press("Escape", "space")
    yield "kept", lambda: press("shift+Tab", "space")
    yield "board", lambda: press("ctrl+Return")
    yield "add-pc", lambda: press("alt+a")


PARTS = {"first-start": first_start, "lending": lending, "returning": returning,
         "pick-up": pick_up, "frame": frame, "today": today, "bookings": bookings,
         "applications": applications, "kits": kits, "people": people, "transfers": transfers,
         "stocktake": stocktake, "labels": labels, "exchange": exchange, "settings": settings}


# --- taking them -------------------------------------------------------------------------------


def papers(slips, out):
    for name in sorted(os.listdir(slips)):
        base = os.path.join(out, "paper-" + os.path.splitext(name)[0])
        run("pdftoppm", "-r", "80", "-png", os.path.join(slips, name), base)


def contact_sheet(folder):
    names = sorted(os.path.join(folder, name) for name in os.listdir(folder))
    run("montage", "-label", "%t", *names, "-geometry", "683x384+6+6", "-tile", "3x", folder + ".png")


def take(program, bank, folder, part, look):
    """One part in a window of its own, so that no part depends on how another one went."""
    language, theme, size = look
    slips = tempfile.mkdtemp()
    scanned = Scanned(bank)
    display = Display(size)
    files = [] if part == "first-start" else [bank]
    try:
        view = Window(display, program, "--language", language, "--theme", theme, "--slips", slips,
                      *files, patience=FOUNDING)
        camera = Camera(view, folder)
        time.sleep(2)
        for name, act in PARTS[part](camera, scanned):
            act()
            camera.take(name)
        view.kill()
    finally:
        display.close()
    papers(slips, folder)
    shutil.rmtree(slips)
    contact_sheet(folder)
    print(folder + ".png", flush=True)


def main():
    kstem, program, target, *wanted = sys.argv[1:]
    looks = {"-".join(look): look for look in itertools.product(LANGUAGES, THEMES, SIZES)}
    unknown = set(wanted) - set(looks) - set(PARTS)
    check(not unknown, f"neither a combination nor a part: {' '.join(sorted(unknown))}")
    work = tempfile.mkdtemp()
    demo = os.path.join(work, "demo.ksb")
    run(kstem, "demo", demo, "--today", seoul_today().isoformat())
    chosen = [(look, part) for look in looks for part in PARTS
              if (not set(wanted) & set(looks) or look in wanted)
              and (not set(wanted) & set(PARTS) or part in wanted)]

    def take_one(task):
        name, part = task
        bank, folder = os.path.join(work, f"{name}-{part}.ksb"), os.path.join(target, name, part)
        shutil.copy(demo, bank)
        shutil.rmtree(folder, ignore_errors=True)
        take(program, bank, folder, part, looks[name])

    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(take_one, chosen))
    shutil.rmtree(work)


main()
