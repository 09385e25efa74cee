# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Intravascular Frame Content Sequence (0052,0027)."""

from dcmgen.model.fields import FD, FD_, FD_Value, FDValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class IntravascularFrameContentSequenceItem(Item):
    """Item of Intravascular Frame Content Sequence (0052,0027) (PS3.3 C.8.27.6.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.6.2.html
    """

    def __init__(
        self,
        /,
        *,
        IntravascularLongitudinalDistance: FDValue = ...,
        SeamLineLocation: FD_Value = ...,
    ) -> None: ...
    IntravascularLongitudinalDistance: FD
    """Intravascular Longitudinal Distance (0052,0028), FD, VM 1, Type 1C.

    Required if IVUS Acquisition is MEASURED. Not allowed otherwise.

    PS3.3 C.8.27.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.6.2.html
    """
    SeamLineLocation: FD_
    """Seam Line Location (0052,0033), FD, VM 1, Type 2C.

    Required if Presentation Intent Type is FOR PRESENTATION. Not allowed otherwise.

    PS3.3 C.8.27.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.6.2.html
    """

class IntravascularFrameContentSequenceItems(Sequence[IntravascularFrameContentSequenceItem]):
    def add(
        self,
        /,
        *,
        IntravascularLongitudinalDistance: FDValue = ...,
        SeamLineLocation: FD_Value = ...,
    ) -> IntravascularFrameContentSequenceItem: ...
