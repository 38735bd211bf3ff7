#!/usr/bin/env bash
# Makes sure a PostgreSQL server for tests answers on the loopback address: the one that is there, or else
# Debian's, installed where it is missing (as root or with sudo) and started on a throw-away cluster that
# trusts local connections. Never touches a cluster that exists. PGPORT picks another port.
# Installs as well what tests start for themselves: the server's programs, PgBouncer, and libfaketime.
set -euo pipefail

port="${PGPORT:-5432}"
say() { echo "ensure-postgres: $*"; }
answers() { (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; }
server_programs() { { ls -d /usr/lib/postgresql/*/bin 2>/dev/null || true; } | sort -V | tail -n 1; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
# The server refuses to run as root.
as_user() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

packages=()
[ -n "$(server_programs)" ] || packages+=(postgresql)
PATH="$PATH:/usr/sbin" command -v pgbouncer >/dev/null || packages+=(pgbouncer)
ls /usr/lib/*/faketime/libfaketime.so.1 >/dev/null 2>&1 || packages+=(libfaketime)
if [ "${#packages[@]}" -gt 0 ]; then
  say "installing Debian's ${packages[*]}"
  # The package would start a cluster of its own on the same port, with passwords.
  config=/etc/postgresql-common/createcluster.conf
  as_root mkdir -p "${config%/*}"
  [ -e "$config" ] || echo "create_main_cluster = false" | as_root tee "$config" >/dev/null
  as_root apt-get update -qq
  # Nor is the pool of the package to be started: tests start their own.
  as_root env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 \
    apt-get install -y -qq --no-install-recommends -o Dpkg::Options::=--force-confold "${packages[@]}"
fi

if answers; then
  say "using the server on 127.0.0.1:$port"
  exit 0
fi

bin="$(server_programs)"

cluster="$(as_user mktemp -d "${TMPDIR:-/tmp}/postgres-XXXXXX")"
as_user "$bin/initdb" --pgdata="$cluster" --username=postgres --auth=trust --encoding=UTF8 --no-sync >/dev/null
if ! as_user "$bin/pg_ctl" start --pgdata="$cluster" --log="$cluster/log" --wait --timeout=60 \
  --options="-c listen_addresses=127.0.0.1 -p $port -k $cluster -c fsync=off" >/dev/null; then
  as_user cat "$cluster/log" >&2
  exit 1
fi
say "started $bin on 127.0.0.1:$port, cluster $cluster"
