"""Four banks share a folder through real Syncthing: several instances on this machine, no discovery,
no relays. Usage: shared_folder.py KSTEM [KSTEM-BANK]"""

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
import xml.etree.ElementTree as xml
import zlib
from pathlib import Path

KSTEM = sys.argv[1]
CENTERS = {1: "동부", 2: "서부", 3: "북부", 4: "동작관악"}
WAIT = 90  # seconds for files to travel


def kstem(desk, *words, may_refuse=False):
    said = subprocess.run([KSTEM, *words, "--keys", desk.keys, "--json"], capture_output=True, text=True)
    allowed = (0, 1) if may_refuse else (0,)
    assert said.returncode in allowed, f"kstem {' '.join(map(str, words))}: {said.stdout}{said.stderr}"
    return json.loads(said.stdout)


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Desk:
    """A bank file, its PC's keys, and the Syncthing of that PC."""

    def __init__(self, folder, number):
        self.label = CENTERS[number] + "0"
        self.number = number
        self.home = folder / f"pc{number}"
        self.file = self.home / "bank.ksb"
        self.keys = self.home / "keys"
        self.shared = self.home / "shared"
        self.shared.mkdir(parents=True)
        self.config = self.home / "syncthing"
        self.process = None
        self.listen = free_port()
        self.gui = free_port()
        subprocess.run(["syncthing", "generate", "--no-default-folder", "--skip-port-probing",
                        f"--home={self.config}"], check=True, capture_output=True)
        self.id = subprocess.run(["syncthing", f"--home={self.config}", "--device-id"], check=True,
                                 capture_output=True, text=True).stdout.strip()

    def configure(self, desks):
        """Only what is needed: one folder, the others by their address on the loopback."""
        path = self.config / "config.xml"
        tree = xml.parse(path)
        root = tree.getroot()
        for old in root.findall("folder") + root.findall("device"):
            root.remove(old)
        folder = xml.SubElement(root, "folder", id="kstem", label="kstem", path=str(self.shared),
                                type="sendreceive", rescanIntervalS="2", fsWatcherEnabled="true",
                                fsWatcherDelayS="1")
        for desk in desks:
            xml.SubElement(folder, "device", id=desk.id)
            device = xml.SubElement(root, "device", id=desk.id, name=desk.label)
            xml.SubElement(device, "address").text = f"tcp://127.0.0.1:{desk.listen}"
        xml.SubElement(folder, "markerName").text = ".stfolder"
        gui = root.find("gui")
        gui.find("address").text = f"127.0.0.1:{self.gui}"
        self.api = gui.find("apikey").text
        options = root.find("options")
        for name, value in {"globalAnnounceEnabled": "false", "localAnnounceEnabled": "false",
                            "relaysEnabled": "false", "natEnabled": "false", "urAccepted": "-1",
                            "crashReportingEnabled": "false", "startBrowser": "false",
                            "autoUpgradeIntervalH": "0", "reconnectionIntervalS": "2",
                            "listenAddress": f"tcp://127.0.0.1:{self.listen}"}.items():
            for old in options.findall(name):
                options.remove(old)
            xml.SubElement(options, name).text = value
        tree.write(path)
        (self.shared / ".stfolder").mkdir(exist_ok=True)

    def start(self):
        self.process = subprocess.Popen(
            ["syncthing", "serve", "--no-browser", "--no-restart", f"--home={self.config}"],
            stdout=open(self.home / "syncthing.log", "ab"), stderr=subprocess.STDOUT,
            env={**os.environ, "STNOUPGRADE": "1"})

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait(30)
            self.process = None

    def rescan(self):
        if not self.process:
            return
        request = urllib.request.Request(f"http://127.0.0.1:{self.gui}/rest/db/scan?folder=kstem",
                                         method="POST", headers={"X-API-Key": self.api})
        try:
            urllib.request.urlopen(request, timeout=10).read()
        except OSError:
            pass  # still starting

    def share(self):
        answer = kstem(self, "share", self.file, self.shared)
        self.rescan()
        return answer

    def digest(self):
        said = subprocess.run([KSTEM, "verify", str(self.file), "--json"], capture_output=True, text=True,
                              check=True)
        return json.loads(said.stdout)["digest"]

    def register_school(self, name):
        sheet = self.home / "school.csv"
        sheet.write_text("school_id,name,level,support_office,district\n"
                         f"D9{zlib.crc32(name.encode()):010},{name},중학교,동부,중랑구\n",
                         encoding="utf-8")
        subprocess.run([KSTEM, "import-schools", str(self.file), str(sheet)], check=True,
                       capture_output=True)


def join(founder, newcomer):
    request, welcome = newcomer.home / "a.ksbjoin", newcomer.home / "a.ksbwelcome"
    code = kstem(newcomer, "pair", "request", newcomer.file, request, "--center",
                 str(newcomer.number))["code"]
    bank = kstem(founder, "pair", "admit", founder.file, request, welcome, "--code", code)["bank"]
    kstem(newcomer, "pair", "accept", newcomer.file, welcome, "--bank", bank)


def converge(desks, what):
    """Everybody shares until all show the same; fails when that takes too long."""
    end = time.monotonic() + WAIT
    while time.monotonic() < end:
        for desk in desks:
            desk.share()
        digests = {desk.label: desk.digest() for desk in desks}
        if len(set(digests.values())) == 1:
            print(f"{what}: all {len(desks)} agree")
            return
        time.sleep(2)
    raise AssertionError(f"{what}: {digests}")


def wait_for(path, desks):
    end = time.monotonic() + WAIT
    while not path.exists():
        assert time.monotonic() < end, f"{path} did not arrive"
        for desk in desks:
            desk.rescan()
        time.sleep(1)


def main():
    folder = Path(tempfile.mkdtemp(prefix="kstem-share-"))
    desks = []
    try:
        desks = [Desk(folder, number) for number in CENTERS]
        east, west, north, south = desks
        subprocess.run([KSTEM, "demo", str(east.file), "--days", "10"], check=True, capture_output=True)
        kstem(east, "pair", "found", east.file)
        for newcomer in (west, north, south):
            join(east, newcomer)
        for desk in desks:
            desk.configure(desks)
        for desk in desks:
            desk.start()
        for desk in desks:
            desk.register_school(f"{desk.label}중학교")
        converge(desks, "four desks, each with news")

        north.stop()
        north.register_school("쉬는중학교")
        west.register_school("그동안중학교")
        converge([east, west, south], "one PC off")
        north.start()
        converge(desks, "back again")

        own = next(path for path in east.shared.glob("*/*.ksb"))
        shutil.copy(own, own.with_name(own.stem + " (1).ksb"))  # doubled and renamed
        shutil.copy(own, east.shared / "KSB_사본.ksb")
        (east.shared / "KSB_끊긴.ksb").write_bytes(own.read_bytes()[:-1000])  # cut short
        (east.shared / own.parent.name / "x.sync-conflict-20261125-101010-ABCDEFG.ksb").write_bytes(b"x")
        south.register_school("마지막중학교")
        converge(desks, "files doubled, renamed and cut short")
        wait_for(west.shared / "KSB_끊긴.ksb", [east, west])
        wait_for(west.shared / "KSB_사본.ksb", [east, west])
        look = kstem(west, "import", west.file, west.shared, may_refuse=True)
        refused = [one for one in look["files"] if "refused" in one]
        assert [one["refused"] for one in refused] == ["bundle.cut"], look
        assert len({desk.digest() for desk in desks}) == 1
        print("passed")
    finally:
        for desk in desks:
            desk.stop()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
