# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of CT Geometry Sequence (0018,9312)."""

from dcmgen.model.fields import DS, FD, DSValue, FDValue, USn, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class CTGeometrySequenceItem(Item):
    """Item of CT Geometry Sequence (0018,9312) (PS3.3 C.8.15.3.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.6.html
    """

    def __init__(
        self,
        /,
        *,
        DistanceSourceToDetector: DSValue = ...,
        DistanceSourceToDataCollectionCenter: FDValue = ...,
        ReferencedPathIndex: USnValue = ...,
    ) -> None: ...
    ReferencedPathIndex: USn
    """Referenced Path Index (0018,9378), US, VM 1-n, Type 1C.

    Required if Multi-energy CT Acquisition is YES. Not allowed otherwise.

    PS3.3 C.8.15.3.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.6.html
    """
    DistanceSourceToDetector: DS
    """Distance Source to Detector (0018,1110), DS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL or Image Type Value 1 is ORIGINAL. May be present
    otherwise.

    PS3.3 C.8.15.3.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.6.html
    """
    DistanceSourceToDataCollectionCenter: FD
    """Distance Source to Data Collection Center (0018,9335), FD, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL or Image Type Value 1 is ORIGINAL. May be present
    otherwise.

    PS3.3 C.8.15.3.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.6.html
    """

class CTGeometrySequenceItems(Sequence[CTGeometrySequenceItem]):
    def add(
        self,
        /,
        *,
        DistanceSourceToDetector: DSValue = ...,
        DistanceSourceToDataCollectionCenter: FDValue = ...,
        ReferencedPathIndex: USnValue = ...,
    ) -> CTGeometrySequenceItem: ...
