"""axe-core on a page, as the browser shows it now."""

from pathlib import Path

from playwright.sync_api import Page

SCRIPT = Path(__file__).parents[2] / "web" / "node_modules" / "axe-core" / "axe.min.js"
RUN = "axe.run(document, { resultTypes: ['violations'] }).then((found) => found.violations)"


def violations(page: Page) -> list[str]:
    """One line for each element that breaks a rule of WCAG 2.2 or of axe's best practices."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(SCRIPT.read_text())
    return [
        f"{found['id']}: {' '.join(map(str, node['target']))}: {node['failureSummary']}"
        for found in page.evaluate(RUN)
        for node in found["nodes"]
    ]
