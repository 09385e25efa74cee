# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Real World Value Mapping Series Module."""

from typing import Literal

from dcmgen.model.fields import CS
from dcmgen.model.iod import Module

class RealWorldValueMappingSeriesModule(Module):
    """Real World Value Mapping Series Module (PS3.3 C.25.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.25.html#sect_C.25.1
    """

    def __init__(
        self,
        /,
        *,
        Modality: Literal["RWV"] = ...,
    ) -> None: ...
    Modality: CS[Literal["RWV"]]
    """Modality (0008,0060), CS, VM 1, Type 1.

    Enumerated Values: RWV.

    PS3.3 C.25.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.25.html#sect_C.25.1
    """
