"""A center's desk among others: a window on a screen of its own, its bank file, the keys of its PC,
and the stick in it. What lies on a stick is carried by whoever drives between the centers."""

import hashlib
import json
import os
import time
from concurrent.futures import ThreadPoolExecutor

from harness import Display, Window, check, hangul_keys, run, sql, wait_until

LONGEST = 20  # seconds until a picture stands still; a bar that runs never does
CHAIN_BEGINS = 1  # inc.started
SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def at_once(work, desks):
    """What all desks do at the same time; the answers in their order."""
    with ThreadPoolExecutor(len(desks)) as clerks:
        return list(clerks.map(work, desks))


def spoken_code(path):
    """What is read out over the phone about a file: twelve signs of its hash."""
    with open(path, "rb") as file:
        bits = int.from_bytes(hashlib.blake2b(file.read(), digest_size=32).digest(), "big")
    return "".join(SIGNS[bits >> (256 - 5 * (at + 1)) & 31] for at in range(12))


def events_of(file):
    return {row[0] for row in sql(file, "SELECT hex(id) FROM ev")}


class Desk:
    def __init__(self, kstem, program, folder, number):
        self.kstem, self.program, self.pictures, self.number = kstem, program, folder, number
        self.home = os.path.join(folder, f"pc{number}")
        self.stick = os.path.join(folder, f"usb{number}")
        self.slips = os.path.join(self.home, "slips")
        for each in (self.stick, self.slips):
            os.makedirs(each)
        self.display = Display()
        self.display.env.update(HOME=self.home, KSTEM_KEYS=os.path.join(self.home, "keys"))
        self.file = os.path.join(self.display.env["XDG_DATA_HOME"], "kstem-bank", "bank.ksb")
        os.makedirs(os.path.dirname(self.file))
        self.window = None

    # --- the program -----------------------------------------------------------------------------

    def cli(self, *words):
        """What kstem says about this desk's file while its window is closed."""
        return json.loads(run(self.kstem, *words, "--json", env=self.display.env))

    def rows(self, query):
        return sql(self.file, query)

    def events(self):
        return events_of(self.file)

    def lives(self):
        """How many chains begin in this file: one more for every life of a file on a PC."""
        return int(self.rows(f"SELECT count(*) FROM ev WHERE kind = {CHAIN_BEGINS}")[0][0])

    def arrivals(self, name=""):
        """What came of files with this in their name, and how many events were new: the first
        arrival first."""
        return [tuple(row) for row in self.rows(f"""
            SELECT result, fresh FROM local_bundle WHERE way = 1 AND instr(name, '{name}')
            ORDER BY n""")]

    def open(self, file=None):
        """With its bank, or with a file of another PC that was double-clicked."""
        self.start(file or self.file)

    def start(self, *arguments):
        self.window = Window(self.display, self.program, "--slips", self.slips, *arguments)
        self.settle()

    def double_click(self, file):
        """On a file while the window is open: it goes there."""
        run(self.program, file, env=self.display.env)
        self.settle()

    def close(self):
        self.window.close()
        self.window = None

    # --- hands and eyes --------------------------------------------------------------------------

    def press(self, *keys):
        for key in keys:
            self.window.key(key)
            time.sleep(0.15)

    def scan(self, *codes):
        for code in codes:
            self.window.scan(code)
            time.sleep(0.3)

    def type(self, text):
        self.window.type(text)

    def by_hand(self, text):
        """Korean, typed with Hangul off."""
        self.window.type(hangul_keys(text))

    def settle(self):
        """Until nothing moves on the screen any more."""
        end = time.monotonic() + LONGEST
        time.sleep(0.3)
        before = self.display.frame()
        while time.monotonic() < end:
            time.sleep(0.2)
            now = self.display.frame()
            if now == before:
                return
            before = now

    def take(self, name):
        check(self.window.process.poll() is None, f"program {self.number} ended before {name}")
        self.settle()
        self.window.screen(os.path.join(self.pictures, f"{name}-{self.number}.png"))

    # --- the counter -----------------------------------------------------------------------------

    def lend(self, teacher, kit):
        """Card, kit, F9; done when the slip is there."""
        before = len(os.listdir(self.slips))
        self.press("F2", "ctrl+n")
        self.scan(teacher, kit)
        self.press("F9")
        wait_until(lambda: len(os.listdir(self.slips)) > before, f"the slip of {kit}")

    def take_back(self, kit):
        self.press("F2", "ctrl+n")
        self.scan(kit)
        self.settle()
        self.press("Return")

    # --- files -----------------------------------------------------------------------------------

    def on_stick(self, ending):
        return [name for name in os.listdir(self.stick) if name.endswith(ending)]

    def wipe_stick(self, keep=None):
        for name in os.listdir(self.stick):
            path = os.path.join(self.stick, name)
            if path != keep:
                os.remove(path)

    def export(self):
        """Onto the stick; the path of the file."""
        before = set(self.on_stick(".ksb"))
        self.press("ctrl+9", "ctrl+s")
        self.choose_folder()
        name = wait_until(lambda: set(self.on_stick(".ksb")) - before, f"file of {self.number}")
        self.settle()
        return os.path.join(self.stick, name.pop())

    def take_in(self):
        """All that is on the stick."""
        self.press("ctrl+9", "ctrl+o")
        self.choose_files()

    def choose_folder(self):
        self.settle()
        self.press("ctrl+a")
        self.type(self.stick)
        self.press("Return")
        self.settle()

    def choose_file(self):
        """The one on the stick that the dialog lists."""
        self.choose_folder()
        self.press("shift+Tab", "space", "Return")
        self.settle()

    def choose_files(self):
        """All that the dialog lists: it goes to the folder that is typed, then from its name into it."""
        self.choose_folder()
        self.press("shift+Tab", "ctrl+a", "Return")
        self.settle()
