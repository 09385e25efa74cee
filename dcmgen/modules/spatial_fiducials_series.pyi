# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Spatial Fiducials Series Module."""

from typing import Literal

from dcmgen.model.fields import CS
from dcmgen.model.iod import Module

class SpatialFiducialsSeriesModule(Module):
    """Spatial Fiducials Series Module (PS3.3 C.21.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.html#sect_C.21.1
    """

    def __init__(
        self,
        /,
        *,
        Modality: Literal["FID"] = ...,
    ) -> None: ...
    Modality: CS[Literal["FID"]]
    """Modality (0008,0060), CS, VM 1, Type 1.

    Enumerated Values: FID.

    PS3.3 C.21.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.html#sect_C.21.1
    """
