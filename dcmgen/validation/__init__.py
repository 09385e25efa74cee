"""Holding objects against the standard: ``validate`` a dataset or a file, get a `Report`.

The other names are imported when they are first used.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from os import PathLike

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.validation.across import validate_across as validate_across
    from dcmgen.validation.folder import validate_paths as validate_paths
    from dcmgen.validation.registry import Severity
    from dcmgen.validation.reports.report import Finding as Finding
    from dcmgen.validation.reports.report import Report as Report
    from dcmgen.validation.validator import Validator as Validator
else:
    from dcmgen._lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "dcmgen.validation.across": ("validate_across",),
            "dcmgen.validation.folder": ("validate_paths",),
            "dcmgen.validation.reports.report": ("Finding", "Report"),
            "dcmgen.validation.validator": ("Validator",),
        },
        own=("check_before_writing", "validate"),
    )


def validate(
    source: BaseDataset | str | PathLike[str], *, level: Severity = "note", rules: Sequence[str] | None = None
) -> Report:
    """Hold a dataset or a file against the standard.

    Parameters
    ----------
    source
        A dataset, typed or not, or the path of a file.
    level
        Least severity that is reported: ``"error"``, ``"warning"`` or ``"note"``.
    rules
        Patterns of rules to keep (``["type-*", "vm"]``); None for all.

    Returns
    -------
    Report
        Its findings; it is true when there is no error.

    Raises
    ------
    dcmgen.errors.ReadError
        The file cannot be read as DICOM.
    OSError
        It cannot be opened.
    """
    from dcmgen.validation.validator import shared_validator

    return shared_validator(level=level, rules=rules).validate(source)


def check_before_writing(dataset: BaseDataset) -> None:
    """Refuse a dataset that breaks the standard; what strict writing asks before it touches the disk.

    Raises
    ------
    dcmgen.errors.ValidationError
        There are errors; the report is its ``report``.
    """
    from dcmgen.errors import ValidationError

    report = validate(dataset, level="error")
    if not report:
        raise ValidationError(report)
