#!/usr/bin/env python3
"""Writes a neutral matching workload as a bot: intent files, and its messages as TSV.

usage: workload-bot.py WORKLOAD.json BOT_FOLDER MESSAGES.tsv [--files N] [--languages en,da,nb]

WORKLOAD.json holds
  slots     {name: {"kind": "list", "values": [...]}, or {"kind": "digits"}, or {"kind": "wild"}}
  patterns  [{"intent", "lang", "tree"}], tree = list of nodes, node =
              "literal words" | {"alt": [tree, ...]} | {"opt": tree} | {"slot": name}
  queries   [{"text", "kind", "intent" (null: none)}]

A list becomes a list of the bot and a slot of that type, digits a slot of type number, wild a slot
of type text. The bot has no examples: nothing is learned but what its phrases say.
`--files` spreads the intents over that many files (several files of one intent where there are
more files than intents: one a language).
"""
import argparse
import json
import os


def phrase(tree):
    """The tree in the notation of phrases."""
    words = []
    for node in tree:
        if isinstance(node, str):
            words.append(node)
        elif "alt" in node:
            words.append("(" + "|".join(phrase(branch) for branch in node["alt"]) + ")")
        elif "opt" in node:
            words.append("[" + phrase(node["opt"]) + "]")
        else:
            words.append("{" + node["slot"] + "}")
    return " ".join(words)


def slots_of(tree):
    for node in tree:
        if isinstance(node, str):
            continue
        if "slot" in node:
            yield node["slot"]
        for branch in node.get("alt", []) + ([node["opt"]] if "opt" in node else []):
            yield from slots_of(branch)


def indented(lines, width):
    return "".join(" " * width + line + "\n" for line in lines)


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def bot_file(workload, languages):
    text = "bot: workload\nname: Workload\nlanguages: [" + ", ".join(languages) + "]\n"
    write_lists = {n: s["values"] for n, s in workload["slots"].items() if s["kind"] == "list"}
    words = "lists:\n"
    for name, values in write_lists.items():
        words += f"  {name}:\n"
        for number, value in enumerate(values):
            words += f"    {name}_{number}:\n"
            for language in languages:
                words += f"      {language}: |\n        {value}\n"
    words += "slots:\n"
    types = {"digits": "number", "wild": "text"}
    for name, slot in workload["slots"].items():
        words += f"  {name}: {{type: {types.get(slot['kind'], name)}}}\n"
    return text, words


def intent_files(patterns, languages):
    """A file an intent, in the order in which they first occur."""
    intents = {}
    for pattern in patterns:
        blocks = intents.setdefault(pattern["intent"], {})
        blocks.setdefault(pattern["lang"], []).append(pattern["tree"])
    for name, blocks in intents.items():
        slots = sorted({s for trees in blocks.values() for tree in trees for s in slots_of(tree)})
        head = f"intent: {name}\nby: bot\n"
        if slots:
            head += "slots: [" + ", ".join(slots) + "]\n"
        body = ""
        for language in languages:
            if language in blocks:
                body += f"{language}:\n  title: {name}\n  phrases: |\n"
                body += indented([phrase(tree) for tree in blocks[language]], 4)
                body += f"  reply:\n    - |\n      {name}.\n"
        yield name, head + body


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("workload")
    parser.add_argument("folder")
    parser.add_argument("messages")
    parser.add_argument("--files", type=int, default=0, help="split intents over this many files")
    parser.add_argument("--languages", default="en,da,nb")
    options = parser.parse_args()
    languages = options.languages.split(",")
    with open(options.workload, encoding="utf-8") as file:
        workload = json.load(file)
    patterns = [p for p in workload["patterns"] if p["lang"] in languages]
    if options.files:
        # As many intents as files: patterns of one intent are dealt out.
        intents = len({p["intent"] for p in patterns})
        parts = max(1, options.files // max(1, intents))
        seen = {}
        for pattern in patterns:
            number = seen[pattern["intent"]] = seen.get(pattern["intent"], -1) + 1
            if parts > 1:
                pattern["intent"] += f"_{number % parts}"
    bot, words = bot_file(workload, languages)
    write(f"{options.folder}/bot.yaml", bot)
    write(f"{options.folder}/words.yaml", words)
    for name, text in intent_files(patterns, languages):
        write(f"{options.folder}/intents/{name}.yaml", text)
    known = {p["intent"].split("_")[0] for p in patterns}
    with open(options.messages, "w", encoding="utf-8") as file:
        for query in workload["queries"]:
            if query["intent"] is None or query["intent"].split("_")[0] in known:
                file.write(f"{query['text']}\t{query['intent'] or 'oos'}\n")


main()
