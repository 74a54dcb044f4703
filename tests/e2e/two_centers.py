"""Kits between two centers, each in its window: asked for, sent with a manifest, received with one
missing and one that nobody announced, a kit that comes back at the wrong center sent home; then a
stocktake at both, which finds a kit of the other center, the box that never arrived, and one kit
less; labels of what was found. What clerks do is done from the keyboard and with the scanner."""

import os
import tempfile

from exchange_desk import Desk
from harness import check, main, read_codes, run, slip_text, sql, wait_until

DAY = "2026-11-17"
EAST, WEST = 1, 2
LOST = "5"


def shelf(bank, center, model=None):
    """Kits on the shelves of their center that nobody has reserved."""
    of_model = f"AND kit.model = x'{model}'" if model else ""
    return [code for (code,) in sql(bank, f"""
        SELECT kit.code FROM view_kit kit JOIN view_center center ON center.agg = kit.place
        WHERE kit.standing = 0 AND kit.home = kit.place AND center.no = {center} {of_model}
        AND kit.model NOT IN (SELECT model FROM view_reservation WHERE status <= 3)
        ORDER BY kit.code""")]


def model_to_ask(bank):
    """A model of which the eastern center has two kits to spare, and its place in the list."""
    models = [model for (model,) in sql(
        bank, "SELECT hex(agg) FROM view_model ORDER BY catalog_no, name")]
    return next((at, model) for at, model in enumerate(models)
                if len(shelf(bank, EAST, model)) >= 2)


def standing(desk, kit):
    return tuple(desk.rows(f"""
        SELECT kit.standing, center.no FROM view_kit kit
        JOIN view_center center ON center.agg = kit.place WHERE kit.code = {kit}""")[0])


def attention(desk):
    return sorted(kind for (kind,) in desk.rows(
        "SELECT kind FROM view_attention WHERE kind LIKE 'transfer.%'"))


def manifest_of(desk, before):
    """The paper that was printed, and the number that a reader reads on it."""
    def printed():
        found = {name for name in os.listdir(desk.slips) if name.startswith("transfer-")} - before
        return found and os.path.join(desk.slips, found.pop())

    paper = wait_until(printed, "the manifest")
    desk.settle()
    number = os.path.basename(paper).split("-")[1]
    check(read_codes(paper, desk.pictures) == {number}, f"the reader reads {number}")
    return number


def papers(desk):
    return set(os.listdir(desk.slips))


def set_up(kstem, east, west, folder):
    run(kstem, "demo", east.file, "--today", DAY, "--days", "10")
    east.cli("pair", "found", east.file)
    request, welcome = (os.path.join(folder, name) for name in ("request", "welcome"))
    code = west.cli("pair", "request", west.file, request, "--center", str(WEST))["code"]
    bank = east.cli("pair", "admit", east.file, request, welcome, "--code", code)["bank"]
    west.cli("pair", "accept", west.file, welcome, "--bank", bank)


def carry(sender, receiver):
    """A file on a stick from one window to the other."""
    for desk in (sender, receiver):
        desk.wipe_stick()
    file = sender.export()
    os.rename(file, os.path.join(receiver.stick, os.path.basename(file)))
    receiver.take_in()


def ask(west, at):
    """The western center asks the eastern one for a kit of the model at this place of the list."""
    west.press("ctrl+6", "alt+r")
    west.settle()
    west.press("Down", "Tab", *["Down"] * (at + 1), "Tab", "Tab")
    west.type("+7")
    west.take("1-asked")
    west.press("Return")
    west.settle()


def send(east, more):
    """What was asked for is on the list already; two more kits are scanned."""
    before = papers(east)
    east.press("ctrl+6")
    east.settle()
    east.take("2-request")
    east.press("Return")
    east.settle()
    east.scan(*more)
    east.take("2-manifest")
    east.press("Return")
    return manifest_of(east, before)


def receive(west, manifest, kits):
    """The paper is scanned at the desk, then every box; the end says that the rest did not come."""
    west.press("F2", "ctrl+n")
    west.scan(manifest)
    west.settle()
    west.take("3-expected")
    west.scan(*kits)
    west.settle()
    west.take("3-received")
    west.press("Return")
    west.settle()
    west.take("3-done")


def send_home(west):
    """What came back here, and what nobody announced, waits for a manifest home."""
    before = papers(west)
    west.press("ctrl+6")
    west.settle()
    west.take("4-waits")
    west.press("Return")
    west.settle()
    west.press("Return")
    return manifest_of(west, before)


def count(desk, found, look):
    """Begins a stocktake, scans what is found, says of the first kit of the list that it was looked
    for in vain, closes it and prints the report."""
    before = papers(desk)
    desk.press("ctrl+7")
    desk.settle()
    desk.press("ctrl+s")
    desk.settle()
    desk.scan(*found)
    desk.settle()
    if look:
        desk.press("Delete")
        desk.settle()
    desk.take("6-counted")
    desk.press("ctrl+s")
    desk.settle()
    desk.take("6-closing")
    desk.press("Return")
    desk.settle()
    desk.press("alt+p")
    desk.settle()
    desk.take("6-closed")
    report = {name for name in papers(desk) - before if name.startswith("stocktake-")}
    check(len(report) == 1, f"one report is printed: {report}")
    text = slip_text(os.path.join(desk.slips, report.pop()))
    for code in found[-1:]:
        check(f"{code[0]} {code[1:3]} {code[3:9]} {code[9]}" in text, f"{code} is on the report")


def print_labels(desk, kits):
    """Kits that are scanned on the page of labels; a reader finds their codes on the sheet."""
    before = papers(desk)
    desk.press("ctrl+8")
    desk.settle()
    desk.scan(*kits)
    desk.settle()
    desk.take("7-labels")
    desk.press("F9")
    sheet = wait_until(lambda: {name for name in papers(desk) - before
                                if name.startswith("labels-")}, "the labels")
    desk.settle()
    pages = tempfile.mkdtemp(dir=desk.pictures)
    check(read_codes(os.path.join(desk.slips, sheet.pop()), pages, 300) == set(kits),
          f"a reader reads {kits} at 300 dpi")


def lost(desk):
    return {kit for (kit,) in desk.rows(f"SELECT code FROM view_kit WHERE standing = {LOST}")}


def journey(kstem, east, west, folder):
    for desk in (east, west):
        desk.display.set_clock(DAY)
    set_up(kstem, east, west, folder)
    at, model = model_to_ask(east.file)
    asked = shelf(east.file, EAST, model)[0]
    spare = [kit for kit in shelf(east.file, EAST) if kit not in shelf(east.file, EAST, model)]
    sent, astray, returned, strayed = spare[:2], spare[-1], spare[3], spare[-2]
    lost_before = lost(east)
    teacher = sql(east.file, """
        SELECT t.code FROM view_teacher t WHERE NOT EXISTS
        (SELECT 1 FROM view_line l WHERE l.school = t.school) ORDER BY t.code LIMIT 1""")[0][0]
    for desk in (east, west):
        desk.open()
    east.lend(teacher, returned)
    ask(west, at)
    carry(west, east)
    manifest = send(east, sent)
    carry(east, west)
    receive(west, manifest, [asked, sent[0], astray])  # sent[1] is in no box
    west.take_back(returned)
    home = send_home(west)
    carry(west, east)
    east.press("F2", "ctrl+n")
    east.scan(home)  # its paper, then the kits
    east.settle()
    east.scan(returned, astray)
    east.settle()
    east.take("5-home")
    carry(east, west)
    count(west, [asked, sent[0], strayed], look=False)
    count(east, [returned, sent[1]], look=True)
    print_labels(west, [asked, strayed])
    print_labels(east, [returned, sent[1]])
    carry(west, east)
    carry(east, west)
    for desk in (east, west):
        desk.close()
    gone = lost(east) - lost_before
    check(len(gone) == 1, f"one kit was looked for in vain: {gone}")
    for desk in (east, west):
        check(standing(desk, asked) == ("0", str(WEST)), f"what was asked for at {desk.number}")
        check(standing(desk, sent[0]) == ("0", str(WEST)), f"what was sent at {desk.number}")
        check(standing(desk, sent[1]) == ("0", str(EAST)), f"the box that was found at {desk.number}")
        check(standing(desk, strayed) == ("0", str(WEST)), f"the kit of the other center at {desk.number}")
        check(lost(desk) - lost_before == gone, f"what is lost at {desk.number}")
        check(standing(desk, astray) == ("0", str(EAST)), f"the unannounced kit at {desk.number}")
        check(standing(desk, returned)[1] == str(EAST), f"the kit that went home at {desk.number}")
        check(attention(desk) == ["transfer.unsent", "transfer.unsent"],
              f"what is to be looked at, at {desk.number}: {attention(desk)}")
        run(kstem, "verify", desk.file)
    digests = {desk.cli("peers", desk.file)["digest"] for desk in (east, west)}
    check(len(digests) == 1, f"both show the same: {digests}")


def two_centers(kstem, program, folder):
    east, west = (Desk(kstem, program, folder, number) for number in (EAST, WEST))
    try:
        journey(kstem, east, west, folder)
    except Exception:
        for desk in (east, west):
            if desk.window and desk.window.process.poll() is None:
                desk.take("failed")
        raise
    finally:
        for desk in (east, west):
            if desk.window:
                desk.window.kill()
            desk.display.close()


main(two_centers)
