"""Validation of datasets and files against the standard: `validate` returns a `Report`.

The other names of the package are imported when they are first used.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from os import PathLike

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.model.foreign import PydicomDataset
    from dcmgen.validation.across import validate_across as validate_across
    from dcmgen.validation.folder import validate_paths as validate_paths
    from dcmgen.validation.missing_list import Missing as Missing
    from dcmgen.validation.missing_list import Requirement as Requirement
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
            "dcmgen.validation.missing_list": ("Missing", "Requirement"),
            "dcmgen.validation.reports.report": ("Finding", "Report"),
            "dcmgen.validation.validator": ("Validator",),
        },
        own=("check_before_writing", "missing", "validate"),
    )


def validate(
    source: BaseDataset | PydicomDataset | str | PathLike[str],
    *,
    level: Severity = "note",
    rules: Sequence[str] | None = None,
) -> Report:
    """Validate a dataset or a file against the standard.

    Parameters
    ----------
    source : BaseDataset, pydicom.Dataset, str or PathLike
        A dataset or the path of a file.
    level : {"error", "warning", "note"}, optional
        Lowest severity of the findings to report.
    rules : sequence of str, optional
        Patterns of the rules to report, such as ``["type-*", "vm"]``. By default, all rules are reported.

    Returns
    -------
    Report
        The findings. The report is true if it contains no errors.

    Raises
    ------
    ReadError
        If the file cannot be read as DICOM.
    OSError
        If the file cannot be opened.
    UnknownNameError
        If a pattern matches no rule.

    See Also
    --------
    Validator : Validate many objects with the same options.
    validate_paths : Validate files and folders.
    validate_across : Check whether files agree with each other.
    """
    from dcmgen.validation.validator import shared_validator

    return shared_validator(level=level, rules=rules).validate(source)


def missing(dataset: BaseDataset | PydicomDataset) -> Missing:
    """Return what a dataset lacks: attributes that the standard requires, and that are absent or have no value.

    Parameters
    ----------
    dataset : BaseDataset or pydicom.Dataset
        The dataset.

    Returns
    -------
    Missing
        The attributes and functional groups by Module, each with the reason, the allowed values and a line of Python that
        sets it. Attributes that are required only because of a value that is not known yet are not listed. The list is
        false if nothing is missing.

    See Also
    --------
    validate : Also checks what the dataset contains.
    """
    from dcmgen.validation.validator import shared_validator

    return shared_validator().missing(dataset)


def check_before_writing(dataset: BaseDataset) -> None:
    """Raise an error if a dataset breaks the standard.

    Writing with ``validate=True`` calls this function before it opens the file.

    Parameters
    ----------
    dataset : BaseDataset
        The dataset to check.

    Raises
    ------
    ValidationError
        If the dataset has errors. The attribute ``report`` of the exception contains them.
    """
    from dcmgen.errors import ValidationError

    report = validate(dataset, level="error")
    if not report:
        raise ValidationError(report)
