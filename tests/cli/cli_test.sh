#!/usr/bin/env bash
# Runs the real kstem. Usage: cli_test.sh KSTEM
set -uo pipefail

kstem=$1
source "$(dirname "${BASH_SOURCE[0]}")/expect.sh"

events() { "$kstem" verify "$1" --json | python3 -c 'import json, sys; print(json.load(sys.stdin)["events"])'; }

demo=(--today 2026-11-20 --days 20)

# Usage.
expect 0 "kstem " "$kstem" --version
expect 0 "import-schools" "$kstem" --help
expect 2 "" "$kstem"
expect 2 "" "$kstem" dance
expect 2 "" "$kstem" verify
json 'it["ok"] is False and it["error"]["code"] == "usage"' "$kstem" verify

# A demo bank, twice the same.
expect 0 "kits" "$kstem" demo demo.ksb "${demo[@]}"
expect 0 "kits" "$kstem" demo twin.ksb "${demo[@]}"
expect 0 "kits" "$kstem" demo other.ksb "${demo[@]}" --seed 2
cmp -s demo.ksb twin.ksb || problem "the same seed gave other bytes"
cmp -s demo.ksb other.ksb && problem "another seed gave the same bytes"
[ -e demo.ksb-wal ] && problem "a log was left beside the demo bank"
expect 2 "--force" "$kstem" demo demo.ksb "${demo[@]}"
expect 0 "kits" "$kstem" demo twin.ksb "${demo[@]}" --force
cmp -s demo.ksb twin.ksb || problem "a replaced bank has other bytes"
expect 2 "is not a day" "$kstem" demo new.ksb --today 2026-02-30
json 'it["ok"] and it["kits"] > 800 and it["loans"] > 100' "$kstem" demo json.ksb "${demo[@]}"

# A sound file.
expect 0 "is sound" "$kstem" verify demo.ksb
expect 0 "was rebuilt" "$kstem" rebuild demo.ksb
expect 0 "is sound" "$kstem" verify demo.ksb
json 'it["ok"] and it["events"] > 1000 and len(it["digest"]) == 64' "$kstem" verify demo.ksb

# Files that cannot be opened: one sentence, a code each.
expect 2 "There is no file" "$kstem" verify nothing.ksb
[ -e nothing.ksb ] && problem "looking for a file made it"
echo "a letter, not a bank, but long enough to be looked at as if it were one" > letter.txt
expect 2 "is not a bank file" "$kstem" verify letter.txt
expect 2 "is not a bank file" "$kstem" demo letter.txt "${demo[@]}" --force
sqlite3 foreign.db 'CREATE TABLE t(a); INSERT INTO t VALUES(1);'
expect 2 "is not a bank file" "$kstem" rebuild foreign.db
json 'it["error"]["code"] == "store.foreign"' "$kstem" verify foreign.db

cp demo.ksb newer.ksb
sqlite3 newer.ksb 'PRAGMA user_version = 99' > /dev/null
expect 5 "newer" "$kstem" verify newer.ksb
json 'it["error"]["code"] == "store.newer"' "$kstem" verify newer.ksb

cp demo.ksb damaged.ksb
python3 - damaged.ksb <<'PY'
import sys
with open(sys.argv[1], 'r+b') as file:
    size = file.seek(0, 2)
    for at in range(size // 2, size // 2 + 40960, 512):
        file.seek(at)
        file.write(b'\xff' * 64)
PY
expect 3 "damaged" "$kstem" verify damaged.ksb
json 'it["error"]["code"] == "store.damaged"' "$kstem" verify damaged.ksb

cp demo.ksb used.ksb
mkfifo hold
sqlite3 used.ksb < hold > holding 2>&1 &
holder=$!
exec 3> hold
echo "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; SELECT 'held';" >&3
for _ in $(seq 100); do grep -q held holding && break; sleep 0.05; done
expect 4 "in use" "$kstem" verify used.ksb
expect 4 "in use" "$kstem" demo used.ksb "${demo[@]}" --force
json 'it["error"]["code"] == "store.in-use"' "$kstem" rebuild used.ksb
exec 3>&-
wait "$holder"
expect 0 "is sound" "$kstem" verify used.ksb

# Numbers of a day, with their reasons.
first_model=$(sqlite3 demo.ksb 'SELECT m.name FROM view_model AS m JOIN view_kit AS k ON k.model = m.agg
  JOIN view_line AS l ON l.checkout = k.checkout JOIN view_center AS c ON c.agg = k.place WHERE c.no = 1
  ORDER BY m.name LIMIT 1')
expect 0 " for 7 01" "$kstem" availability demo.ksb "$first_model" --from 2026-11-20 --days 9
json 'len(it["days"]) == 3 and all(d["available"] <= d["kits"] for d in it["days"])' \
  "$kstem" availability demo.ksb "$first_model" --from 2026-11-23 --days 3
expect 2 "no model" "$kstem" availability demo.ksb "없는 교구"
expect 2 "no such center" "$kstem" availability demo.ksb "$first_model" --center 77

# Schools from a sheet, in both encodings of Korean offices.
cat > schools.csv <<'CSV'
학교ID,학교명,학교급구분,교육지원청명,자치구
Z1,가온누리초등학교,초등학교,동부,중랑구
Z2,똠방각하중학교,중학교,동부,동대문구
CSV
iconv -f UTF-8 -t CP949 schools.csv > schools949.csv
before=$(events demo.ksb)
expect 0 "Would add 2" "$kstem" import-schools demo.ksb schools949.csv --dry-run
[ "$(events demo.ksb)" = "$before" ] || problem "a dry run wrote something"
expect 0 "Added 2" "$kstem" import-schools demo.ksb schools949.csv
after=$(events demo.ksb)
[ "$after" -ge $((before + 2)) ] || problem "the import did not write two events"
expect 0 "Added 0 schools and changed 0" "$kstem" import-schools demo.ksb schools.csv
[ "$(events demo.ksb)" = "$after" ] || problem "a second import wrote something"
sed -i 's/똠방각하/똠방/; $a ,이름만,,,' schools.csv
expect 1 "똠방중학교" "$kstem" import-schools demo.ksb schools.csv
json 'it["refused"][0]["line"] == 4 and len(it["missing"]) > 50' "$kstem" import-schools demo.ksb schools.csv
expect 1 "cannot be read" "$kstem" import-schools demo.ksb demo.ksb
expect 2 "There is no file" "$kstem" import-schools demo.ksb none.csv
expect 0 "is sound" "$kstem" verify demo.ksb

# Applications that were approved outside; the real clock is far from the demo bank's days.
teacher=$(sqlite3 demo.ksb "SELECT p.data FROM view_teacher t JOIN pii p ON p.commitment = t.name_c LIMIT 1")
school=$(sqlite3 demo.ksb "SELECT s.name FROM view_teacher t JOIN view_school s ON s.agg = t.school LIMIT 1")
cat > applications.csv <<CSV
접수,학교명,신청자,교구명,대여일,상태
N-1,$school,$teacher,없는 교구,2026-11-30,승인
N-2,$school,$teacher,$first_model,2020-01-02,승인
N-3,$school,$teacher,$first_model,2026-11-30,심사중
CSV
before=$(events demo.ksb)
expect 1 "number" "$kstem" import-applications demo.ksb applications.csv
expect 2 "FIELD=HEADING" "$kstem" import-applications demo.ksb applications.csv --column 접수
expect 1 "model.unknown" "$kstem" import-applications demo.ksb applications.csv --column number=접수
expect 1 "application.not-approved" "$kstem" import-applications demo.ksb applications.csv
json 'it["accepted"] == 0 and it["rows"][1]["reason"] == "pickup.too-soon"' \
  "$kstem" import-applications demo.ksb applications.csv --dry-run
[ "$(events demo.ksb)" = "$before" ] || problem "refused applications wrote something"

finish
