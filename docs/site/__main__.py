"""Build and check the site: ``python -m docs.site``."""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from pathlib import Path

from sphinx.cmd.build import main as sphinx

from docs.site import catalog, checking, staging


def build(folder: Path) -> int:
    """Build and check the site; return an exit code."""
    started = time.perf_counter()
    sources, site = folder / "sources", folder / "site"
    for each in (sources, site, folder / "doctrees"):
        shutil.rmtree(each, ignore_errors=True)
    staging.stage(sources)
    here = str(Path(__file__).parent)
    options = ["-b", "html", "-W", "--keep-going", "-q", "-c", here, "-d", str(folder / "doctrees")]
    failed = sphinx([*options, str(sources), str(site)])
    for name in (".buildinfo", "objects.inv"):
        (site / name).unlink(missing_ok=True)
    catalog.write(site)
    found = list(checking.problems(site.resolve()))
    print(*found, sep="\n", end="\n" * bool(found), file=sys.stderr)
    pages = len(list(site.rglob("*.html")))
    size = sum(path.stat().st_size for path in site.rglob("*") if path.is_file()) / 1e6
    print(f"{site}: {pages} pages, {size:.1f} MB, {time.perf_counter() - started:.0f} s, {len(found)} problems")
    return int(bool(failed or found))


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m docs.site", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/docs"), help="the folder to write to")
    raise SystemExit(build(parser.parse_args().out))


if __name__ == "__main__":
    main()
