# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Ophthalmic Photography Series Module."""

from typing import Literal

from dcmgen.model.fields import CS
from dcmgen.model.iod import Module

class OphthalmicPhotographySeriesModule(Module):
    """Ophthalmic Photography Series Module (PS3.3 C.8.17.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.html#sect_C.8.17.1
    """

    def __init__(
        self,
        /,
        *,
        Modality: Literal["OP"] = ...,
    ) -> None: ...
    Modality: CS[Literal["OP"]]
    """Modality (0008,0060), CS, VM 1, Type 1.

    Enumerated Values: OP.

    PS3.3 C.8.17.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.html#sect_C.8.17.1
    """
