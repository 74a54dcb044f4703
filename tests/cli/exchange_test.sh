#!/usr/bin/env bash
# Two desks found and join a bank with the real kstem, and exchange files. Usage: exchange_test.sh KSTEM
set -uo pipefail

kstem=$1
source "$(dirname "${BASH_SOURCE[0]}")/expect.sh"
export KSTEM_KEYS=$folder/no-keys-here  # every command below names its own

field() { python3 -c "import json, sys; print(json.load(sys.stdin)['$1'])"; }
east() { local command=$1; shift; "$kstem" $command east.ksb "$@" --keys keys-east; }
west() { local command=$1; shift; "$kstem" $command west.ksb "$@" --keys keys-west; }
digest() { "$kstem" verify "$1" --json | field digest; }

"$kstem" demo east.ksb --today "$(TZ=Asia/Seoul date +%F)" --days 10 > /dev/null
expect 1 "belongs to no bank" east export .
json '"words" in it and len(it["words"]) == 69' east "pair found"
expect 1 "a bank already" east "pair found"

# Joining: two files and what is read out over the phone.
expect 2 "center" west "pair request" a.join
expect 0 "code" west "pair request" a.join --center 2
code=$(west "pair request" a.join --json | field code)
expect 1 "another one" east "pair admit" a.join a.welcome --code 0000-0000-0000
bank=$(east "pair admit" a.join a.welcome --code "${code,,}" --json | field bank)
expect 1 "another one" west "pair accept" a.welcome --bank 0000-0000-0000
head -c 2000 a.welcome > cut.welcome
expect 1 "cut short" west "pair accept" cut.welcome --bank "$bank"
expect 0 "Belongs to bank" west "pair accept" a.welcome --bank "$bank"
expect 0 "동부0" west peers

# Files to and fro, doubled, damaged, out of order.
mkdir stick
expect 0 "readers" west export stick
expect 0 "known" east import stick/*서부0*
cat > schools.csv <<CSV
school_id,name,level,support_office,district
Z1,가온누리초등학교,초등학교,동부,중랑구
CSV
"$kstem" import-schools east.ksb schools.csv > /dev/null
expect 0 "readers" east export stick
json 'it["files"][0]["new"] > 0 and not it["files"][0]["repeated"]' west import stick/*동부0*
json 'it["files"][0]["new"] == 0 and it["files"][0]["repeated"]' west import stick/*동부0*
[ "$(digest east.ksb)" = "$(digest west.ksb)" ] || problem "the desks do not agree"
expect 0 "rows same" west peers
expect 0 "No records disagree" west conflicts
head -c -100 stick/*동부0* > cut.ksb
expect 1 "bundle.cut" west import cut.ksb
python3 - <<'PY'
import glob
data = bytearray(open(glob.glob("stick/*동부0*")[0], "rb").read())
data[len(data) // 2] ^= 1
open("changed.ksb", "wb").write(data)
PY
expect 1 "bundle.foreign" west import changed.ksb
expect 1 "bundle.foreign" west import east.ksb
expect 1 "file.missing" west import none.ksb

# Pictures travel when they are asked for.
json '"photos" in it and it["photos"] == 0' east export stick/with.ksb --photos
json 'it["files"][0]["photos"] == 0' west import stick/with.ksb

# A shared folder.
mkdir shared
expect 0 "put" east share shared
expect 0 "put" west share shared
expect 0 "서부0" east share shared

# Keys that another PC locked open nothing.
cp -r keys-west keys-copied
head -c 16 /dev/urandom > keys-copied/salt
expect 1 "cannot be opened" "$kstem" peers west.ksb --keys keys-copied

finish
