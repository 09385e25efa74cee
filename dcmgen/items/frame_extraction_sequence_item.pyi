# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Frame Extraction Sequence (0008,1164)."""

from dcmgen.model.fields import UI, FDn, FDnValue, UIValue, ULn, ULnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class FrameExtractionSequenceItem(Item):
    """Item of Frame Extraction Sequence (0008,1164) (PS3.3 C.12.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.3.html
    """

    def __init__(
        self,
        /,
        *,
        MultiFrameSourceSOPInstanceUID: UIValue = ...,
        SimpleFrameList: ULnValue = ...,
        CalculatedFrameList: ULnValue = ...,
        TimeRange: FDnValue = ...,
    ) -> None: ...
    MultiFrameSourceSOPInstanceUID: UI
    """Multi-frame Source SOP Instance UID (0008,1167), UI, VM 1, Type 1.

    PS3.3 C.12.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.3.html
    """
    SimpleFrameList: ULn
    """Simple Frame List (0008,1161), UL, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.12.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.3.html
    """
    CalculatedFrameList: ULn
    """Calculated Frame List (0008,1162), UL, VM 3-3n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.12.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.3.html
    """
    TimeRange: FDn
    """Time Range (0008,1163), FD, VM 2, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.12.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.3.html
    """

class FrameExtractionSequenceItems(Sequence[FrameExtractionSequenceItem]):
    def add(
        self,
        /,
        *,
        MultiFrameSourceSOPInstanceUID: UIValue = ...,
        SimpleFrameList: ULnValue = ...,
        CalculatedFrameList: ULnValue = ...,
        TimeRange: FDnValue = ...,
    ) -> FrameExtractionSequenceItem: ...
