"""Draw the pictures of the page "In the editor" from the answers of pyright's language server.

The script opens a document in the server, as an editor does, and draws the server's completions, hover text, signature
and errors in a window: ``editor-completion.png``, ``editor-hover.png``, ``editor-signature.png``, ``editor-errors.png``.

Run ``python -m docs.images.editor`` in the folder of the project; it needs ``pip install "dcmgen[plot,test]"``.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from textwrap import wrap
from typing import Any

from matplotlib.font_manager import findfont
from PIL import Image, ImageDraw, ImageFont
from pygments import lex
from pygments.lexers import PythonLexer
from pygments.styles import get_style_by_name

from benchmarks.language_server import CURSOR, Server

ROOT = Path(__file__).resolve().parents[2]

START = """\
from dcmgen.iods import CTImage, RTStructureSet

ct = CTImage(PatientName="Doe^Jane", PatientID="4711")
"""
COMPLETION = START + "ct.PatientS¦\n"
HOVER = """\
from dcmgen.iods import RTStructureSet

rt = RTStructureSet(ApprovalStatus="APPROVED")
print(rt.Review¦Date)
"""
SIGNATURE = """\
from dcmgen.iods import RTStructureSet

rt = RTStructureSet(StructureSetLabel="Lungs")
rt.StructureSetROISequence.add(ROINumber=1, ROIName="Lung"¦)
"""
ERRORS = """\
from dcmgen.iods import CTImage, RTStructureSet

ct = CTImage(PatientName="Doe^Jane", PatientID=4711)
ct.PatientSex = "X"
ct.PatientNam = "Doe^John"
ct.ReferencedStudySequence.add(SOPInstanceUID="1.2.3")
ct.save_as("ct.dcm", overwrit=True)
rt = RTStructureSet(Modality="CT")
"""

BACKGROUND, PANEL, BORDER, SELECTED = "#272822", "#1e1f1c", "#57584f", "#49483e"
TEXT, FAINT, ACCENT, ERROR = "#f8f8f2", "#90917f", "#66d9ef", "#ff6f79"
FONT = ImageFont.truetype(findfont("DejaVu Sans Mono"), 22)
BOLD = ImageFont.truetype(findfont("DejaVu Sans Mono:bold"), 22)
COLUMN, ROW, MARGIN = FONT.getlength("M"), 33, 22
COLUMNS, GUTTER = 110, 4
STYLE = get_style_by_name("monokai")

Span = tuple[str, str]
"""A text and its color."""


class Window:
    """Window of an editor; rows and columns are those of the text.

    Parameters
    ----------
    text : str
        Document, with `CURSOR` at the position of the cursor.
    rows : int
        Number of rows of the window.
    """

    def __init__(self, text: str, rows: int) -> None:
        self.lines = text.splitlines()
        size = (round(COLUMNS * COLUMN) + 2 * MARGIN, (rows + 1) * ROW + 2 * MARGIN)
        self.image = Image.new("RGB", size, BACKGROUND)
        self.draw = ImageDraw.Draw(self.image)
        self.draw.rectangle((0, 0, size[0], ROW + 12), fill=PANEL)
        self.draw.rectangle((MARGIN, 0, MARGIN + 12 * COLUMN, ROW + 12), fill=BACKGROUND)
        self.draw.text((MARGIN + 2 * COLUMN, 10), "build.py", font=FONT, fill=TEXT)
        for number, line in enumerate(self.lines):
            self.put(number, -GUTTER, [(f"{number + 1:>2}", FAINT)])
            code, found, _ = line.partition(CURSOR)
            tokens = lex(line.replace(CURSOR, ""), PythonLexer())
            self.put(number, 0, [(each, f"#{STYLE.style_for_token(kind)['color']}") for kind, each in tokens])
            if found:
                x, y = self.position(number, len(code))
                self.draw.rectangle((x - 1, y, x + 1, y + ROW - 4), fill=TEXT)

    @property
    def cursor(self) -> tuple[int, int]:
        """Row and column of the cursor."""
        return next((row, line.index(CURSOR)) for row, line in enumerate(self.lines) if CURSOR in line)

    def position(self, row: float, column: float) -> tuple[float, float]:
        return MARGIN + (column + GUTTER) * COLUMN, MARGIN + (row + 1) * ROW

    def put(self, row: float, column: float, spans: list[Span], bold: str = "") -> None:
        """Write colored texts into a row; `bold` is the text to write in bold."""
        x, y = self.position(row, column)
        for text, color in spans:
            text = text.rstrip("\n")
            self.draw.text((x, y), text, font=BOLD if text == bold else FONT, fill=color)
            x += len(text) * COLUMN

    def box(
        self, row: float, column: float, lines: list[list[Span]], columns: int, chosen: int = -1, bold: str = ""
    ) -> None:
        """Draw a box with lines of colored texts; `chosen` is the number of the line with another background."""
        x, y = self.position(row, column)
        right, bottom = x + (columns + 1) * COLUMN, y + len(lines) * ROW + 12
        self.draw.rectangle((x - COLUMN, y, right, bottom), fill=PANEL, outline=BORDER, width=2)
        for number, line in enumerate(lines):
            if number == chosen:
                top = y + number * ROW + 5
                self.draw.rectangle((x - COLUMN + 2, top, right - 2, top + ROW), fill=SELECTED)
            self.put(row + number + 6 / ROW, column, line, bold)

    def underline(self, row: int, start: int, end: int) -> None:
        """Draw a wave below a text."""
        left, y = self.position(row + 1, start)
        right, _ = self.position(row, end)
        points = [(left + 4 * step, y - 5 - 4 * (step % 2)) for step in range(int(right - left) // 4 + 1)]
        self.draw.line(points, fill=ERROR, width=2)

    def save(self, name: str) -> None:
        image = self.image.quantize(64, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        image.save(Path(__file__).with_name(f"editor-{name}.png"), optimize=True)


def wrapped(text: str, columns: int) -> list[list[Span]]:
    """Return the lines of a text, broken at a number of columns; the first is the declaration."""
    lines: list[list[Span]] = []
    for line in text.splitlines():
        color = FAINT if "https://" in line else TEXT if lines else ACCENT
        lines += [[(row, color)] for row in wrap(line, columns, subsequent_indent="  ") or [""]]
    return lines


def completion(server: Server) -> Window:
    """Draw the completions after a prefix, and the documentation of the first one."""
    prefix = COMPLETION.partition(CURSOR)[0].rpartition(".")[2]
    found = [each for each in server.completions(COMPLETION) if each["label"].startswith(prefix)]
    found = sorted(found, key=lambda each: (each["sortText"], each["label"]))
    labels = [[("◆ ", ACCENT), (prefix, ACCENT), (each["label"].removeprefix(prefix), TEXT)] for each in found]
    lines = wrapped(server.documentation(found[0]), 60)
    window = Window(COMPLETION, COMPLETION.count("\n") + max(len(labels), len(lines)) + 1)
    row, column = window.cursor
    width = max(len(each["label"]) for each in found) + 2
    window.box(row + 1, column - len(prefix), labels, width, chosen=0)
    window.box(row + 1, column - len(prefix) + width + 2, lines, 60)
    return window


def hover(server: Server) -> Window:
    """Draw the hover text of an attribute."""
    lines = wrapped(server.hover(HOVER), 90)
    window = Window(HOVER, HOVER.count("\n") + len(lines) + 1)
    row, column = window.cursor
    window.box(row + 1, column - 6, lines, 90)
    return window


def signature(server: Server) -> Window:
    """Draw the signature of a call, with the active parameter in bold."""
    answer = server.request("textDocument/signatureHelp", **server.show(SIGNATURE))
    found = answer["signatures"][0]
    labels = [each["label"] for each in found["parameters"]]
    active = labels[answer["activeParameter"]]
    lines: list[list[Span]] = [[("(", FAINT)]]
    for label in labels:
        if sum(len(text) for text, _ in lines[-1]) + len(label) > 98:
            lines.append([(" ", FAINT)])
        lines[-1] += [(label, ACCENT if label == active else TEXT), (", ", FAINT)]
    lines[-1][-1] = (")", FAINT)
    lines.append([(found["label"].rpartition(")")[2], FAINT)])
    window = Window(SIGNATURE, SIGNATURE.count("\n") + len(lines) + 1)
    window.box(window.cursor[0] + 1, 1, lines, 100, bold=active)
    return window


def errors(server: Server) -> Window:
    """Draw the errors in a document."""
    found = sorted(server.diagnostics(ERRORS), key=lambda each: each["range"]["start"]["line"])
    panel: list[list[Span]] = [[(f"PROBLEMS  {len(found)}", FAINT)]]
    panel += [line for each in found for line in message(each)]
    rows = ERRORS.count("\n")
    window = Window(ERRORS, rows + len(panel) + 1)
    for each in found:
        start, end = each["range"]["start"], each["range"]["end"]
        window.underline(start["line"], start["character"], end["character"])
    window.box(rows + 0.5, 1 - GUTTER, panel, COLUMNS - 2)
    return window


def message(diagnostic: dict[str, Any]) -> list[list[Span]]:
    """Return lines that show an error: its line in the document, what is wrong and, if there is one, the first reason."""
    what, *reasons = diagnostic["message"].replace("\xa0", " ").splitlines()
    first, *more = wrap(f"{diagnostic['range']['start']['line'] + 1}: {what}", COLUMNS - 8)
    lines: list[list[Span]] = [[("● ", ERROR), (first, TEXT)]]
    lines += [[(f"     {each}", TEXT)] for each in more]
    return lines + [[(f"     {each.strip()}", FAINT)] for each in reasons[:1]]


def main() -> None:
    """Write the pictures next to this file."""
    with tempfile.TemporaryDirectory() as folder:
        server = Server(Path(folder), (ROOT,))
        try:
            for draw in (completion, hover, signature, errors):
                draw(server).save(draw.__name__)
        finally:
            server.close()


if __name__ == "__main__":
    main()
