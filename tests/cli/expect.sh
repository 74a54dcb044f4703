# What tests of kstem share. Source it after kstem is set; ends in a folder of its own.
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
failures=0

problem() {
  echo "FAILED: $*"
  failures=$((failures + 1))
}

# expect CODE WORDS COMMAND…: the exit code, and words in what it says.
expect() {
  local code=$1 words=$2 said got
  shift 2
  said=$("$@" 2>&1)
  got=$?
  [ "$got" = "$code" ] || problem "$* ended with $got, not $code: $said"
  [[ $said == *"$words"* ]] || problem "$* did not say \"$words\" but: $said"
}

# json FILTER COMMAND…: one JSON object; the filter is Python over `it`.
json() {
  local filter=$1
  shift
  "$@" --json 2>/dev/null > answer.json
  python3 -m json.tool answer.json > /dev/null || problem "$* --json is no JSON"
  python3 -c "import json; it = json.load(open('answer.json')); assert $filter, it" ||
    problem "$* --json: $filter"
}

# Says how it went; the exit code of the script.
finish() {
  [ "$failures" = 0 ] && echo "all of kstem's answers were right"
  exit $((failures > 0))
}
