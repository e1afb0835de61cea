"""The other browsers of `make test-browsers`: Firefox, and on Linux WebKitGTK on a screen that nobody sees.

`python3 -m infra.browsers` installs what is missing where it may (Debian), and says what is missing where it may not.
"""

import shutil
import sys
from pathlib import Path

from infra.setup import SetupError, apt_install

FIREFOX = ("firefox-esr", "firefox")
APPLICATION = Path("/Applications/Firefox.app/Contents/MacOS/firefox")
PACKAGES = {"WebKitWebDriver": "webkit2gtk-driver", "xvfb-run": "xvfb"}


def firefox() -> str | None:
    """The path of a Firefox, or None."""
    on_path = next((found for name in FIREFOX if (found := shutil.which(name))), None)
    return on_path or (str(APPLICATION) if APPLICATION.exists() else None)


def missing() -> list[str]:
    """Debian's names of what is not here; WebKitGTK is asked for on Linux only."""
    names = [] if firefox() else ["firefox-esr"]
    return names + [package for command, package in PACKAGES.items() if sys.platform == "linux" and not shutil.which(command)]


def main() -> None:
    if not (wanted := missing()):
        return
    print(f"installing {', '.join(wanted)}", flush=True)
    try:
        apt_install(*wanted)
    except SetupError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
