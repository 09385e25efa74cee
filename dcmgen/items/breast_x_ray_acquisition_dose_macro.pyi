# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Breast X-Ray Acquisition Dose Macro."""

from dcmgen.items.x_ray_acquisition_dose_sequence_item import (
    XRayAcquisitionDoseSequenceItem,
    XRayAcquisitionDoseSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class BreastXRayAcquisitionDoseMacro(Macro):
    """Breast X-Ray Acquisition Dose Macro (PS3.3 C.8.31.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.5.html
    """

    def __init__(
        self,
        /,
        *,
        XRayAcquisitionDoseSequence: Items[XRayAcquisitionDoseSequenceItem] = ...,
    ) -> None: ...
    XRayAcquisitionDoseSequence: SQ[XRayAcquisitionDoseSequenceItems, XRayAcquisitionDoseSequenceItem]
    """X-Ray Acquisition Dose Sequence (0018,9542), SQ, VM 1, Type 1.

    PS3.3 C.8.31.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.5.html
    """
