"""``dcmgen deidentify`` and ``dcmgen reidentify``: remove identities from files, and restore them."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import typer

from dcmgen._printable import counted, printable
from dcmgen.cli.common import out, print_error, progress_bar
from dcmgen.cli.completion import deidentification_options
from dcmgen.codec.replacing import write_text
from dcmgen.errors import DicomError

OPTIONS = typer.Option(
    [],
    "--option",
    "-o",
    metavar="OPTION",
    help="Option of the profile, such as retain-modified-dates; can be repeated.",
    autocompletion=deidentification_options,
)
BURNED_IN = typer.Option("refuse", "--burned-in", help="What happens to objects whose pixels contain text.")
DOCUMENTS = typer.Option("refuse", "--documents", help="What happens to encapsulated documents.")
REFERENCES = typer.Option(
    "remove", "--references", help="What happens to references to images that the IOD does not require."
)
RECIPIENTS = typer.Option(
    [],
    "--recipient",
    metavar="CERTIFICATE",
    help="X.509 certificate (PEM or DER) of a recipient, for whom the original attributes are stored encrypted in the new files; can be repeated.",
)


def deidentify(
    source: Path = typer.Argument(..., help="File or folder, which is not changed."),
    target: Path = typer.Argument(..., help="Folder of the new files, outside the source."),
    options: list[str] = OPTIONS,
    key: Path | None = typer.Option(
        None, "--key", help="File with the secret key. Without it, a random key is used, which only a table keeps."
    ),
    table: Path | None = typer.Option(
        None,
        "--table",
        help="SQLite file that keeps pseudonyms, UIDs and numbers of days for later runs; created if it does not exist.",
    ),
    report: Path | None = typer.Option(
        None,
        "--report",
        help="Write what was done to each attribute; HTML or JSON by the extension of the name, else text.",
    ),
    burned_in: Literal["refuse", "keep"] = BURNED_IN,
    documents: Literal["refuse", "replace"] = DOCUMENTS,
    references: Literal["remove", "replace"] = REFERENCES,
    pixel_rules: Path | None = typer.Option(
        None,
        "--pixel-rules",
        help="JSON file with rectangles to black out by device; adds the option clean-pixel-data.",
    ),
    review: Path | None = typer.Option(
        None,
        "--review",
        help="Write a contact sheet (PNG) of the objects whose pixels were masked. It contains the original pixels.",
    ),
    recipients: list[Path] = RECIPIENTS,
    processes: int = typer.Option(1, "--jobs", "-j", min=1, help="Number of processes."),
) -> int:
    """De-identify files by the basic profile of PS3.15 Annex E.

    The new files are named after patient, study, series and instance, of which all are replaced. The exit code is 1 if
    a file is refused. Files that are not DICOM are skipped.
    """
    import json

    from dcmgen.deidentify import Deidentifier
    from dcmgen.deidentify.pixels import rules_from

    try:
        deidentifier = Deidentifier(
            options=options if pixel_rules is None else {*options, "clean-pixel-data"},  # type: ignore[arg-type]  # unknown options are an error with the known ones
            key=None if key is None else key.read_bytes().strip(),
            table=table,
            burned_in=burned_in,
            documents=documents,
            references=references,
            recipients=recipients,
            pixel_rules=() if pixel_rules is None else rules_from(json.loads(pixel_rules.read_bytes())),
        )
        with progress_bar("de-identifying") as show:
            found = deidentifier.deidentify_files(source, target, processes=processes, review=review, progress=show)
    except ValueError as error:
        raise error if isinstance(error, DicomError) else DicomError(str(error)) from None
    if report is not None:
        forms = {".json": found.to_json, ".html": found.to_html}
        text = forms.get(report.suffix.lower(), found.__str__)()
        write_text(report, f"{text}\n")
    for problem in found.problems:
        print_error(DicomError(f"refused {problem}"))
    line = f"{counted(found.objects, 'object')} de-identified, {counted(len(found.problems), 'file')} refused"
    out.print(printable(f"{line}, {found.skipped} skipped"), soft_wrap=True)
    return 1 if found.problems else 0


def reidentify(
    source: Path = typer.Argument(..., help="De-identified file or folder, which is not changed."),
    target: Path = typer.Argument(..., help="Folder of the new files, outside the source."),
    key: Path = typer.Option(..., "--key", help="File with the RSA private key of a recipient, in PEM or DER."),
    certificate: Path | None = typer.Option(
        None, "--certificate", help="Certificate of the recipient. Without it, the key is tried for all recipients."
    ),
    password: Path | None = typer.Option(None, "--password", help="File with the password of the private key."),
) -> int:
    """Restore the original attributes that `dcmgen deidentify --recipient` stored in files (PS3.15 E.1.2).

    The new files have the names that they have in the source. Masked pixels and replaced documents are not restored.
    The exit code is 1 if a file is refused. Files that are not DICOM are skipped.
    """
    from dcmgen.deidentify import Reidentifier

    secret = None if password is None else password.read_bytes().rstrip(b"\r\n")
    try:
        reidentifier = Reidentifier(key, certificate, password=secret)
        with progress_bar("re-identifying") as show:
            found = reidentifier.reidentify_files(source, target, progress=show)
    except ValueError as error:
        raise error if isinstance(error, DicomError) else DicomError(str(error)) from None
    for problem in found.problems:
        print_error(DicomError(f"refused {problem}"))
    line = f"{counted(found.files, 'file')} re-identified, {counted(len(found.problems), 'file')} refused"
    out.print(printable(f"{line}, {found.skipped} skipped"), soft_wrap=True)
    return 1 if found.problems else 0
