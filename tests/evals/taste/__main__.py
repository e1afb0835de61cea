"""`python -m tests.evals.taste`, with functions/ on the path: the table of checks, with 95 % intervals (half a minute)."""

from tests.evals.taste.checks import CHECKS, Check


def row(check: Check) -> str:
    spread = "  {:5.2f} to {:4.2f}".format(*check.spread()) if check.spread else " " * 15
    return f"{check.name:58} {check.count:6} {check.value():6.2f} {spread} {check.chance:7.2f} {check.floor:6.2f}"


def main() -> None:
    print(f"{'':58} {'n':>6} {'value':>6} {'95 %':>15} {'chance':>7} {'floor':>6}")
    for check in CHECKS:
        print(row(check))


if __name__ == "__main__":
    main()
