"""The week of four desks, and then five, that exchange files on sticks: loans, a return at another
center, one kit reserved at two centers, a kit lost here and found there, a stick lost, files twice
and out of order, a PC put back to its backup, a new center. What clerks do is done in their windows,
from the keyboard. At the end all show the same, every conflict was shown and decided, and nothing is
missing."""

import datetime
import os
import shutil

from exchange_desk import Desk, at_once, events_of, spoken_code
from harness import check, main, punctual_teachers, run, sql

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = (f"2026-11-{day}" for day in range(16, 21))
PICK_UP, DUE = "2026-11-25", "2026-11-27"
EAST, WEST, NORTH, SOUTH, NEW = 1, 2, 3, 4, 5
FOUR = (EAST, WEST, NORTH, SOUTH)
REFUSED, ACCEPTED = "4", "1"
LOST = "5"
UNKNOWN = "bundle.sender-unknown"
NEWCOMER = "Nambu"
CONFLICTS = ["kit.lost-but-seen", "kit.returned-elsewhere", "reservation.lost"]


# --- what the week needs -------------------------------------------------------------------------


def kits_of(bank, center):
    """Kits on the shelves of their center, of models that nobody has reserved anywhere."""
    return [code for (code,) in sql(bank, f"""
        SELECT kit.code FROM view_kit kit JOIN view_center center ON center.agg = kit.place
        WHERE kit.standing = 0 AND kit.home = kit.place AND center.no = {center}
        AND kit.model NOT IN (SELECT model FROM view_reservation WHERE status <= 3)
        AND (SELECT count(*) FROM view_kit other WHERE other.model = kit.model
             AND other.place = kit.place AND other.standing = 0) > 1
        ORDER BY kit.code LIMIT 6""")]


def is_hangul(text):
    return all("가" <= letter <= "힣" or letter == " " for letter in text)


def single_model(bank):
    """A model of which the eastern center has one kit, on its shelf and reserved by nobody."""
    names = sql(bank, """
        SELECT model.name FROM view_model model JOIN view_kit kit ON kit.model = model.agg
        JOIN view_center center ON center.agg = kit.home
        WHERE center.no = 1 AND kit.standing < 6
        AND model.agg NOT IN (SELECT model FROM view_reservation WHERE status <= 3)
        GROUP BY model.agg HAVING count(*) = 1 AND max(kit.standing) = 0
        AND max(kit.place = kit.home) = 1 ORDER BY length(model.name), model.name""")
    return next(name for (name,) in names if is_hangul(name))


def quiet_schools(bank):
    """Two schools with a teacher that have nothing, reserved nothing and were never late."""
    names = sql(bank, """
        SELECT school.name FROM view_school school
        WHERE EXISTS (SELECT 1 FROM view_teacher t WHERE t.school = school.agg)
        AND NOT EXISTS (SELECT 1 FROM view_line l WHERE l.school = school.agg
                        AND (l.status = 0 OR l.actual_day > l.due_day))
        AND NOT EXISTS (SELECT 1 FROM view_reservation r WHERE r.school = school.agg)
        ORDER BY length(school.name), school.name""")
    return [name for (name,) in names if is_hangul(name)][:2]


def cards(bank, without):
    """Cards of teachers whose schools may borrow at once, none of these schools among them."""
    names = ", ".join(f"'{name}'" for name in without)
    taken = {code for (code,) in sql(bank, f"""
        SELECT teacher.code FROM view_teacher teacher JOIN view_school school
        ON school.agg = teacher.school WHERE school.name IN ({names})""")}
    monday = datetime.date.fromisoformat(MONDAY)
    return [code for code in punctual_teachers(bank, today=monday) if code not in taken]


# --- the desks and who drives between them -------------------------------------------------------


class Week:
    def __init__(self, kstem, program, folder):
        self.kstem, self.program, self.folder = kstem, program, folder
        self.desks = {number: Desk(kstem, program, folder, number) for number in FOUR}
        self.lent = []  # codes of kits, and who lent them
        self.drawer = os.path.join(folder, "drawer")  # what was on a stick once
        os.mkdir(self.drawer)

    def __getitem__(self, number):
        return self.desks[number]

    def all(self):
        return list(self.desks.values())

    def set_clock(self, day, time_of_day="09:00:00"):
        for desk in self.all():
            desk.display.set_clock(day, time_of_day)

    def begin(self, day, double_clicked=()):
        """All start the program; at desks (number, file) a double click on the file starts it."""
        self.set_clock(day)
        files = dict(double_clicked)
        at_once(lambda desk: desk.open(files.get(desk.number)), self.all())

    def end(self):
        at_once(Desk.close, self.all())

    def lend(self, number):
        """The next kit of the desk to the next teacher."""
        kit = self.kits[number].pop(0)
        self[number].lend(self.teachers.pop(0), kit)
        self.lent.append((kit, number))
        return kit

    def carry(self, file, *to):
        for number in to:
            shutil.copy(file, self[number].stick)

    def exchange(self, late=()):
        """Everybody exports and the sticks go round, but for those (from, to) in `late`; the files
        by who wrote them, in the drawer."""
        for desk in self.all():
            desk.wipe_stick()
        files = dict(zip(self.desks, at_once(Desk.export, self.all())))
        for sender, file in files.items():
            self.carry(file, *(number for number in self.desks
                               if number != sender and (sender, number) not in late))
        kept = {sender: shutil.move(file, self.drawer) for sender, file in files.items()}
        at_once(Desk.take_in, self.all())
        return kept

    def check_conflicts(self, expected):
        """Every desk lists these kinds, here or elsewhere, and each one is somebody's to decide."""
        here = set()
        for number, desk in self.desks.items():
            said = desk.cli("conflicts", desk.file)
            listed = sorted(one["kind"] for where in ("here", "elsewhere") for one in said[where])
            check(listed == expected, f"conflicts at {number}: {listed}, not {expected}")
            here.update(one["kind"] for one in said["here"])
        check(here == set(expected), f"nobody is shown {set(expected) - here}")

    def take(self, name, *numbers):
        at_once(lambda number: self[number].take(name), numbers or list(self.desks))

    def show_failure(self):
        for desk in self.all():
            if desk.window and desk.window.process.poll() is None:
                desk.take("failed")

    def close(self):
        for desk in self.all():
            if desk.window:
                desk.window.kill()
            desk.display.close()


# --- what happens --------------------------------------------------------------------------------


def set_up(week):
    """The eastern center has a bank already; the others join it, on the evening before."""
    week.set_clock(MONDAY, "08:00:00")
    east = week[EAST]
    run(week.kstem, "demo", east.file, "--today", MONDAY, "--days", "10")
    east.cli("pair", "found", east.file)
    for number in (WEST, NORTH, SOUTH):
        desk = week[number]
        request, welcome = (os.path.join(week.folder, name) for name in ("request", "welcome"))
        code = desk.cli("pair", "request", desk.file, request, "--center", str(number))["code"]
        bank = east.cli("pair", "admit", east.file, request, welcome, "--code", code)["bank"]
        desk.cli("pair", "accept", desk.file, welcome, "--bank", bank)
        os.remove(request), os.remove(welcome)
    week.kits = {number: kits_of(east.file, number) for number in FOUR}
    week.model, week.schools = single_model(east.file), quiet_schools(east.file)
    week.teachers = cards(east.file, week.schools)
    return bank


def monday_everybody_lends(week):
    week.begin(MONDAY)
    kits = at_once(week.lend, FOUR)
    week.take("1-lent")
    week.exchange()
    week.take("1-exchanged")
    week.end()
    return kits[0]


def book(desk, school, model, at_east=False):
    """A reservation at the desk's own center, or asked of the eastern one."""
    desk.press("F3")
    desk.settle()
    desk.press("ctrl+n")
    desk.settle()
    desk.press("shift+Tab", "ctrl+a")  # another model than that of the row
    desk.by_hand(model)
    desk.press("Tab")
    desk.by_hand(school)
    desk.settle()
    desk.press("Tab", "Tab", "Tab")  # past the teacher and the number: there is one
    desk.type(PICK_UP)
    desk.press("Tab")
    desk.type(DUE)
    desk.press("Tab")
    if at_east:
        desk.press("Home")
    desk.settle()
    desk.take("2-reserving")
    desk.press("Return")
    desk.settle()


def report_lost(desk, kit):
    desk.press("F4")
    desk.settle()
    desk.type(kit[:-1])  # a whole code would be a scan
    desk.settle()
    desk.press("Return")
    desk.settle()
    desk.press("shift+Tab", "shift+Tab", "shift+Tab", "space")
    desk.take("2-lost")


def find(desk, kit):
    """Scanned because it stands there: it belongs to another center."""
    desk.press("F2", "ctrl+n")
    desk.scan(kit)
    desk.take("2-found")
    desk.press("Escape")  # nobody is there who would borrow it


def tuesday_everything_crosses(week, lent_at_east):
    """Nobody knows of the others: a kit comes back elsewhere, the one kit is promised twice, what the
    north misses stands in the south. The stick of the east is lost on its way."""
    lost = week.kits[NORTH].pop(0)
    week.begin(TUESDAY)

    def east():
        book(week[EAST], week.schools[0], week.model)

    def west():
        week[WEST].take_back(lent_at_east)
        week[WEST].take("2-returned")
        week.lend(WEST)
        book(week[WEST], week.schools[1], week.model, at_east=True)

    def north():
        report_lost(week[NORTH], lost)

    def south():
        find(week[SOUTH], lost)

    at_once(lambda work: work(), [east, west, north, south])
    files = week.exchange(late=[(EAST, WEST), (EAST, NORTH), (EAST, SOUTH), (WEST, SOUTH)])
    week.take("2-exchanged")
    week.end()
    return lost, files[WEST]


def wednesday_west_is_put_back(week, backup):
    """The western PC broke in the night; its backup is of before it opened on Tuesday."""
    west = week[WEST]
    lost = west.events() - events_of(backup)
    check(lost, "the backup lacks something")
    shutil.copy(backup, west.file)
    lives = west.lives()
    week.begin(WEDNESDAY)
    west.press("ctrl+9")
    west.take("3-restored")
    week.lend(WEST)
    week.exchange()
    west.take("3-came-back")
    west.take_in()  # the same stick once more
    west.take("3-taken-twice")
    week.end()
    check(west.arrivals()[-3:] == [("ok", "0")] * 3, f"nothing came twice: {west.arrivals()}")
    check(west.lives() == lives + 1, "the western PC noticed that its file is older than itself")
    check(lost <= west.events(), "what the western PC lost came back")


def start_newcomer(desk):
    """The first start of a PC in a center that is in no list."""
    desk.start()
    desk.press("shift+Tab", "shift+Tab", "End", "Tab", "Tab")
    desk.type(NEWCOMER)
    desk.press("Tab", "Tab")
    desk.type("Kim Haneul")
    desk.press("Tab", "space", "shift+Tab")  # the models come from the bank
    desk.take("4-first-start")
    desk.press("Return")
    desk.window.become_next()
    desk.settle()


def ask_to_join(desk):
    """The request on the stick, and what is read out over the phone."""
    desk.press("ctrl+9")
    desk.take("4-how-to-begin")
    desk.press("Tab", "space")
    desk.settle()
    desk.press("space")
    desk.choose_folder()
    desk.take("4-request")
    return os.path.join(desk.stick, desk.on_stick(".ksbjoin")[0])


def admit(desk, code):
    """The welcome on the stick."""
    desk.press("ctrl+9", "alt+a")
    desk.settle()
    desk.press("space")
    desk.choose_file()
    desk.type(code)
    desk.take("4-admitting")
    desk.press("Return")
    desk.settle()
    desk.press("Return")  # into the folder that the request came from
    desk.take("4-admitted")
    desk.press("Escape")
    return os.path.join(desk.stick, desk.on_stick(".ksbwelcome")[0])


def accept(desk, bank_code):
    desk.press("Tab", "space")
    desk.choose_file()
    desk.type(bank_code)
    desk.take("4-accepting")
    desk.press("Return")
    desk.take("4-joined")


def thursday_a_center_joins(week, bank_code, late_file):
    """Two files and a phone call; then its file comes to the north before anybody said who it is. The
    south finds a stick of Tuesday and double-clicks its file."""
    week[SOUTH].wipe_stick()
    week.carry(late_file, SOUTH)
    found = os.path.join(week[SOUTH].stick, os.path.basename(late_file))
    week.begin(THURSDAY, double_clicked=[(SOUTH, found)])
    week[SOUTH].take("4-late-file")
    new = Desk(week.kstem, week.program, week.folder, NEW)
    week.desks[NEW] = new
    new.display.set_clock(THURSDAY, "09:00:00")
    start_newcomer(new)
    request = ask_to_join(new)
    for desk in (week[EAST], new):
        desk.wipe_stick(keep=request)
    week.carry(request, EAST)
    welcome = admit(week[EAST], spoken_code(request))
    new.wipe_stick()
    week.carry(welcome, NEW)
    accept(new, bank_code)
    week.kits[NEW] = [week.kits[EAST].pop(0)]  # was driven over
    week.lend(NEW)
    new.take("4-lent")
    week[NORTH].double_click(new.export())  # came by mail
    week[NORTH].take("4-unknown-sender")
    week.exchange()
    week.take("4-exchanged")
    week.end()
    results = [result for result, _ in week[NORTH].arrivals(NEWCOMER)]
    check(results[0] == UNKNOWN and results[-1] == "ok",
          f"the north took the newcomer's file once it knew who that is: {results}")
    late = week[SOUTH].arrivals(os.path.basename(late_file))
    check(late == [("ok", "0")], f"the late file brought nothing that was not there: {late}")


def decide(desk, name, *keys):
    """What is pressed on the conflict that stands above."""
    desk.press("ctrl+9")
    desk.take(f"{name}-shown")
    desk.press(*keys)
    desk.take(f"{name}-decided")


def friday_everything_is_decided(week):
    week.begin(FRIDAY)
    decide(week[NORTH], "5-found", "space")
    decide(week[WEST], "5-booked-again", "Tab", "space")
    week.exchange()
    decide(week[EAST], "5-returned", "space")
    week.exchange()
    week.take("5-the-same")
    week.end()


# --- what the week comes to ----------------------------------------------------------------------


def check_all_the_same(week):
    digests, events = set(), {}
    for number, desk in week.desks.items():
        verified, peers = desk.cli("verify", desk.file), desk.cli("peers", desk.file)
        check(verified["parked"] == 0 and peers["waiting"] == 0 and not peers["missing"],
              f"something waits at {number}: {verified} {peers}")
        check(len(peers["pcs"]) == len(week.desks), f"who belongs to the bank: {peers['pcs']}")
        digests.update((verified["digest"], peers["digest"]))
        events[number] = desk.events()
    check(len(digests) == 1, f"digests: {digests}")
    everything = set.union(*events.values())
    for number, here in events.items():
        check(here == everything, f"{number} lacks {len(everything - here)} events")


def check_loans(week, lent_at_east):
    """Every loan of the week stands in every file, and who lent it; no slip has another's number."""
    for number, desk in week.desks.items():
        twice = desk.rows("SELECT loan FROM view_line GROUP BY loan HAVING count(DISTINCT grp) > 1")
        check(not twice, f"loans with one number at {number}: {twice}")
        for kit, lender in week.lent:
            lines = desk.rows(f"""
                SELECT center.no FROM view_line line JOIN view_kit kit ON kit.agg = line.agg
                JOIN view_center center ON center.agg = line.center WHERE kit.code = {kit}""")
            check([str(lender)] in lines, f"{number} knows nothing of the loan of {kit}: {lines}")
        back = desk.rows(f"""
            SELECT center.no FROM view_line line JOIN view_kit kit ON kit.agg = line.agg
            JOIN view_center center ON center.agg = line.back_center WHERE kit.code = {lent_at_east}""")
        check([str(WEST)] in back, f"at {number} the kit did not come back in the west: {back}")


def check_reservations(week):
    """The one who asked first has the kit, the other one had to go elsewhere."""
    for number, desk in week.desks.items():
        stand = {school: [status for (status,) in desk.rows(f"""
            SELECT r.status FROM view_reservation r JOIN view_school school ON school.agg = r.school
            WHERE school.name = '{school}' ORDER BY r.place_in_line""")] for school in week.schools}
        expected = dict(zip(week.schools, ([ACCEPTED], [REFUSED, ACCEPTED])))
        check(stand == expected, f"reservations at {number}: {stand}")


def check_found(week, kit):
    for number, desk in week.desks.items():
        stands = desk.rows(f"""
            SELECT center.no, kit.standing FROM view_kit kit JOIN view_center center
            ON center.agg = kit.place WHERE kit.code = {kit}""")[0]
        check(stands[0] == str(SOUTH) and stands[1] != LOST, f"the lost kit at {number}: {stands}")


def week_of_desks(kstem, program, folder):
    week = Week(kstem, program, folder)
    try:
        bank_code = set_up(week)
        lent_at_east = monday_everybody_lends(week)
        backup = shutil.copy(week[WEST].file, os.path.join(folder, "backup.ksb"))
        lost_kit, late_file = tuesday_everything_crosses(week, lent_at_east)
        wednesday_west_is_put_back(week, backup)
        thursday_a_center_joins(week, bank_code, late_file)
        week.check_conflicts(CONFLICTS)
        friday_everything_is_decided(week)
        week.check_conflicts([])
        check_all_the_same(week)
        check_loans(week, lent_at_east)
        check_reservations(week)
        check_found(week, lost_kit)
    except Exception:
        week.show_failure()
        raise
    finally:
        week.close()


if __name__ == "__main__":
    main(week_of_desks)
