#!/usr/bin/env python3
"""How long the REPL takes to check a file of a bot that has changed.

usage: reload.py SVAR BOT FILE [ROUNDS]

Talks to `SVAR repl BOT`. Each round appends a mistake to FILE, an intent without `over` (relative to
BOT), sends ':reload', waits until the REPL says that the bot stays as it was, and takes the mistake
out again. Prints milliseconds: the median of the wall, all of them, and of the processor (Linux).
"""

import os
import statistics
import subprocess
import sys
import time


def wait_for(stream, words):
    while True:
        line = stream.readline()
        if not line:
            sys.exit("the REPL ended")
        if words in line:
            return


def processor_milliseconds(pid):
    try:
        with open("/proc/%d/stat" % pid) as file:
            fields = file.read().rsplit(")", 1)[1].split()
    except OSError:
        return float("nan")
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    svar, bot, name = sys.argv[1:4]
    rounds = int(sys.argv[4]) if len(sys.argv) > 4 else 7
    path = os.path.join(bot, name)
    with open(path, encoding="utf-8") as file:
        text = file.read()
    repl = subprocess.Popen(
        [svar, "repl", bot], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE, text=True)
    # The first ':help' is answered when the bot is compiled.
    repl.stdin.write(":help\n")
    repl.stdin.flush()
    wait_for(repl.stderr, ":quit")
    times = []
    processor = processor_milliseconds(repl.pid)
    try:
        for number in range(rounds):
            with open(path, "w", encoding="utf-8") as file:
                file.write(text + "over: [mistake%d]\n" % number)
            start = time.monotonic()
            repl.stdin.write(":reload\n")
            repl.stdin.flush()
            wait_for(repl.stderr, "the bot stays as it was")
            times.append((time.monotonic() - start) * 1000)
        processor = processor_milliseconds(repl.pid) - processor
    finally:
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        repl.kill()
    print("median %.0f ms of" % statistics.median(times), " ".join("%.0f" % t for t in times),
          "- processor %.0f ms" % (processor / rounds))


main()
