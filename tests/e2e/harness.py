"""Drives the shipped programs from outside: a real X display, a real window manager, real keys."""

import datetime
import glob
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

PATIENCE = 30  # seconds; generous because test machines are slow, never a measure of speed


class Failed(Exception):
    pass


def check(condition, what):
    if not condition:
        raise Failed(what)


def run(*command, **more):
    """Output of a command that must succeed."""
    done = subprocess.run(command, capture_output=True, text=True, **more)
    check(done.returncode == 0, f"{' '.join(command)}: {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def wait_until(condition, what, patience=PATIENCE):
    end = time.monotonic() + patience
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.05)
    raise Failed(f"waited in vain: {what}")


def seoul_today():
    return (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=9)).date()


INITIALS = "r R s e E f a q Q t T d w W c z x v g".split()
VOWELS = "k o i O j p u P h hk ho hl y n nj np nl b m ml l".split()
FINALS = ["", *"r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g".split()]


def hangul_keys(text):
    """The keys of a Korean keyboard for the text: typed with Hangul off, they are letters that the
    program understands all the same."""
    keys = ""
    for letter in text:
        at = ord(letter) - 0xAC00
        keys += (INITIALS[at // 588] + VOWELS[at % 588 // 28] + FINALS[at % 28]
                 if 0 <= at < 11172 else letter)
    return keys


class Display:
    """An X server of its own with a window manager."""

    def __init__(self, size="1366x768"):
        reader, writer = os.pipe()
        self.folder = tempfile.mkdtemp(prefix="kstem-screen-")
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-noreset", "-screen", "0", f"{size}x24",
             "-fbdir", self.folder],
            pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()
        check(number, "the X server did not start")
        self.env = dict(os.environ, DISPLAY=f":{number}", QT_QPA_PLATFORM="xcb",
                        XDG_DATA_HOME=tempfile.mkdtemp(prefix="kstem-data-"))
        # A window that is mapped while the manager comes up can stay out of sight for ever.
        ready = os.path.join(self.env["XDG_DATA_HOME"], "managed")
        self.manager = subprocess.Popen(["openbox", "--startup", f"touch {ready}"], env=self.env,
                                        stderr=subprocess.DEVNULL)
        wait_until(lambda: os.path.exists(ready), "the window manager")

    def set_clock(self, day, time_of_day="10:00:00"):
        """Programs that start after this live on that day, in Seoul."""
        found = glob.glob("/usr/lib/*/faketime/libfaketime.so.1")
        check(found, "libfaketime is not installed")
        self.env.update(LD_PRELOAD=found[0], FAKETIME=f"@{day} {time_of_day}", TZ="Asia/Seoul",
                        FAKETIME_DONT_FAKE_MONOTONIC="1")

    def frame(self):
        """What is in sight now, to be compared: the memory of the server, at no cost to it."""
        with open(os.path.join(self.folder, "Xvfb_screen0"), "rb") as memory:
            return memory.read()

    def close(self):
        for process in (self.manager, self.server):
            process.terminate()
            process.wait()
        for folder in (self.env["XDG_DATA_HOME"], self.folder):
            shutil.rmtree(folder, ignore_errors=True)


class Window:
    """The running program."""

    def __init__(self, display, program, *arguments, patience=PATIENCE):
        self.display = display
        self.env = display.env
        self.process = subprocess.Popen([program, *arguments], env=self.env)
        self.id = wait_until(self.find, "the window", patience)
        self.xdotool("windowactivate", "--sync", self.id)

    def find(self):
        check(self.process.poll() is None, f"the program ended by itself: {self.process.returncode}")
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid), "--name", "K-STEM"],
            env=self.env, capture_output=True, text=True).stdout.split()
        return found[0] if found else None

    def become_next(self, patience=PATIENCE):
        """Goes on with the window that follows when this one closes."""
        def other():
            found = self.find()
            return found if found != self.id else None

        self.id = wait_until(other, "the next window", patience)
        self.xdotool("windowactivate", "--sync", self.id)

    def xdotool(self, *arguments):
        return run("xdotool", *arguments, env=self.env)

    def scan(self, code, delay=5, suffix="Return"):
        """A scanner: the digits at `delay` ms a key, then Return, Tab or nothing."""
        keys = ["type", "--args", "1", "--delay", str(delay), code]
        self.xdotool(*keys, *(["key", suffix] if suffix else []))
        if not suffix:
            time.sleep(0.3)  # the silence that ends a code without a suffix

    def key(self, *keys):
        self.xdotool("key", *keys)

    def type(self, text):
        """What is on the keys (for Korean, hangul_keys); slower than a scanner, or it is taken for a
        scan."""
        check(text.isascii(), f"no key types {text}")
        self.xdotool("type", "--args", "1", "--delay", "70", text)

    def approve(self, reason):
        """Answers the panel of decisions once it has the focus."""
        time.sleep(0.8)
        self.type(reason)
        self.key("Return")
        time.sleep(0.5)

    def picture(self, path):
        run("import", "-window", self.id, str(path), env=self.env)

    def screen(self, path):
        """Everything that is in sight, also what hangs over the window."""
        run("import", "-window", "root", str(path), env=self.env)

    def close(self):
        self.key("alt+F4")
        check(self.process.wait(PATIENCE) == 0, "the program did not close cleanly")

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


def sql(path, query):
    """Rows of the bank file as the sqlite3 program sees them."""
    out = run("sqlite3", "-readonly", "-separator", "|", str(path), query)
    return [line.split("|") for line in out.splitlines()]


def as_date(number):
    return datetime.datetime.strptime(number, "%Y%m%d").date()


def held_schools(path, today=None):
    """Schools that are held back for having been late (decisions.md, Days 4), as hexadecimal ids."""
    today = today or seoul_today()
    held = set()
    for school, due, actual in sql(path, "SELECT hex(school), due_day, actual_day FROM view_line "
                                         "WHERE actual_day > due_day"):
        late = (as_date(actual) - as_date(due)).days
        if as_date(actual) + datetime.timedelta(90 if late >= 30 else late) >= today:
            held.add(school)
    return held


def punctual_teachers(path, most=0, today=None):
    """Codes of teachers, one a school, whose schools have at most so many kits, none of them
    overdue, and are not held back."""
    held = held_schools(path, today)
    today = (today or seoul_today()).strftime("%Y%m%d")
    rows = sql(path, f"""
        SELECT min(teacher.code), hex(teacher.school) FROM view_teacher teacher
        WHERE (SELECT count(*) FROM view_line line WHERE line.school = teacher.school
               AND line.status = 0) <= {most}
        AND NOT EXISTS (SELECT 1 FROM view_line line WHERE line.school = teacher.school
                        AND line.status = 0 AND line.due_day < {today})
        GROUP BY teacher.school ORDER BY 1""")
    return [code for code, school in rows if school not in held]


def free_kits(path, count):
    """Kits of 동부 on its shelves, of models that nobody has reserved: they go without a question."""
    return [row[0] for row in sql(path, f"""
        SELECT kit.code FROM view_kit kit JOIN view_center center ON center.agg = kit.place
        WHERE kit.standing = 0 AND kit.home = kit.place AND center.no = 1
        AND kit.model NOT IN (SELECT model FROM view_reservation WHERE status <= 3)
        ORDER BY kit.code LIMIT {count}""")]


def slip_text(pdf):
    return run("pdftotext", "-layout", str(pdf), "-")


def read_codes(pdf, folder, dpi=200):
    """Every barcode on every page, read by a real reader from the rendered page."""
    base = os.path.join(folder, "page")
    run("pdftoppm", "-r", str(dpi), "-png", str(pdf), base)
    codes = set()
    for name in os.listdir(folder):
        if name.startswith("page") and name.endswith(".png"):
            found = subprocess.run(["zbarimg", "--quiet", "--raw", "-Sdisable", "-Scode128.enable",
                                    os.path.join(folder, name)], capture_output=True, text=True)
            codes.update(found.stdout.split())
    return codes


def main(test):
    """Runs a test that is called with (kstem, kstem-bank, folder) and reports its outcome."""
    kstem, bank = sys.argv[1:3]
    folder = tempfile.mkdtemp(prefix="kstem-e2e-")
    keep = os.environ.get("KSTEM_E2E_PICTURES")
    try:
        test(kstem, bank, folder)
        print("ok")
    except Failed as failure:
        print(f"failed: {failure}", file=sys.stderr)
        sys.exit(1)
    finally:
        if keep:
            os.makedirs(keep, exist_ok=True)
            for name in os.listdir(folder):
                if name.endswith((".png", ".pdf")):
                    shutil.copy(os.path.join(folder, name), keep)
        shutil.rmtree(folder, ignore_errors=True)
