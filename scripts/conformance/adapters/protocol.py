"""Answers questions from standard input on standard output: one JSON value a line, in the order asked."""
import json
import sys


class Unsupported(Exception):
    """What the engine has no words for."""


def serve(answer):
    for line in sys.stdin:
        question = json.loads(line)
        try:
            reply = {"answer": answer(question)}
        except Unsupported as reason:
            reply = {"unsupported": str(reason)}
        except Exception as error:  # The engine's own failure is an answer too.
            reply = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps({"id": question["id"], **reply}), flush=True)
