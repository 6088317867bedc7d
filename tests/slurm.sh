#!/bin/sh
# Run a command with a Slurm of its own: slurm.sh PLACE COMMAND...
# One host, one controller, one munge, all as root in PLACE, behind namespaces of processes and of the network, so that no port meets
# another's and nothing is left. Says "skipped" and ends with status 77 where that cannot be. The command sees SLURM_CONF.
set -eu
place=$1
shift
for tool in munged slurmctld slurmd sbatch ip; do
    command -v $tool >/dev/null || PATH=$PATH:/usr/sbin:/sbin command -v $tool >/dev/null || {
        echo "skipped: SLURM absent ($tool is not installed)"
        exit 77
    }
done
PATH=$PATH:/usr/sbin:/sbin
apart="sh $(dirname "$0")/apart.sh --net"
$apart true || {
    echo 'skipped: SLURM is tried only by root, in namespaces of its own'
    exit 77
}
[ "${INSIDE:-}" = 1 ] || {
    rm -rf "$place" && mkdir -p "$place"
    INSIDE=1 exec $apart sh "$0" "$(cd "$place" && pwd)" "$@"
}
ip link set lo up
# A bare chroot lacks what slurmd looks at: the processors, and some kind of control groups, which it then does not use.
[ -d /sys/devices ] || { mount -t sysfs sysfs /sys && mount -t tmpfs tmpfs /sys/fs/cgroup && echo 'CgroupPlugin=cgroup/v1' >"$place/cgroup.conf"; }
# Names are looked up only where there is a network besides the loopback.
ip link add out type veth peer name in && ip address add 10.99.0.1/24 dev out && ip link set out up && ip link set in up
mkdir -m 700 "$place/munge" "$place/state" "$place/spool"
head -c 1024 /dev/urandom >"$place/munge/key" && chmod 400 "$place/munge/key"
# In a place of its own, whose parents may be anybody's.
munged --force --key-file="$place/munge/key" --socket="$place/munge/socket" --pid-file="$place/munge/pid" --log-file="$place/munge/log" \
    --seed-file="$place/munge/seed" --num-threads=2
# Addresses, since a bare chroot knows no names, not even localhost.
cat >"$place/slurm.conf" <<CONF
ClusterName=chisel
SlurmctldHost=localhost(127.0.0.1)
AuthInfo=socket=$place/munge/socket
SlurmUser=root
SlurmdUser=root
StateSaveLocation=$place/state
SlurmdSpoolDir=$place/spool
SlurmctldPidFile=$place/slurmctld.pid
SlurmdPidFile=$place/slurmd.pid
SlurmctldLogFile=$place/slurmctld.log
SlurmdLogFile=$place/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=batch_sched_delay=0,sched_interval=1,sched_min_interval=0
ReturnToService=2
MpiDefault=none
SlurmdParameters=config_overrides
MinJobAge=10
NodeName=localhost NodeAddr=127.0.0.1 CPUs=4 State=UNKNOWN
PartitionName=class Nodes=localhost Default=YES State=UP
CONF
export SLURM_CONF="$place/slurm.conf"
slurmctld
slurmd -N localhost
for i in 1 2 3 4 5 6 7 8 9 10; do
    sinfo --noheader --format=%t 2>/dev/null | grep -q '^idle' && break
    sleep 1
done
sinfo --noheader --format=%t | grep -q '^idle' || {
    tail -n 5 "$place"/*.log "$place/munge/log"
    exit 1
}
"$@"
