#!/usr/bin/env bash
# What Debian 12 has to have. Source this file, then: need_packages "${build_packages[@]}"

build_packages=(
  build-essential cmake ninja-build ccache pkg-config
  qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libgl-dev
  libboost-dev catch2 libsqlite3-dev libsodium-dev libzstd-dev libutf8proc-dev libzint-dev
  libcli11-dev nlohmann-json3-dev libspdlog-dev librapidcheck-dev
  fonts-noto-cjk sqlite3
)
test_packages=(
  xvfb xdotool openbox x11-utils poppler-utils zbar-tools imagemagick python3 git faketime syncthing
)

is_installed() {
  [ "$(dpkg-query -W -f='${db:Status-Abbrev}' "$1" 2> /dev/null)" = "ii " ]
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# Installs those of the named packages that are missing; asks neither network nor password for none.
need_packages() {
  local missing=() name
  for name in "$@"; do is_installed "$name" || missing+=("$name"); done
  [ "${#missing[@]}" = 0 ] && return
  echo "Installing ${#missing[@]} packages: ${missing[*]}"
  as_root apt-get update -q
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -q --no-install-recommends "${missing[@]}"
}
