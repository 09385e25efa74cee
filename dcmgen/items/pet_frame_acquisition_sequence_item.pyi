# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of PET Frame Acquisition Sequence (0018,9732)."""

from dcmgen.model.fields import DS, DSValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PETFrameAcquisitionSequenceItem(Item):
    """Item of PET Frame Acquisition Sequence (0018,9732) (PS3.3 C.8.22.5.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.2.html
    """

    def __init__(
        self,
        /,
        *,
        DataCollectionDiameter: DSValue = ...,
        GantryDetectorTilt: DSValue = ...,
        GantryDetectorSlew: DSValue = ...,
        TableHeight: DSValue = ...,
    ) -> None: ...
    TableHeight: DS
    """Table Height (0018,1130), DS, VM 1, Type 1.

    PS3.3 C.8.22.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.2.html
    """
    GantryDetectorTilt: DS
    """Gantry/Detector Tilt (0018,1120), DS, VM 1, Type 1.

    PS3.3 C.8.22.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.2.html
    """
    GantryDetectorSlew: DS
    """Gantry/Detector Slew (0018,1121), DS, VM 1, Type 1.

    PS3.3 C.8.22.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.2.html
    """
    DataCollectionDiameter: DS
    """Data Collection Diameter (0018,0090), DS, VM 1, Type 1.

    PS3.3 C.8.22.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.2.html
    """

class PETFrameAcquisitionSequenceItems(Sequence[PETFrameAcquisitionSequenceItem]):
    def add(
        self,
        /,
        *,
        DataCollectionDiameter: DSValue = ...,
        GantryDetectorTilt: DSValue = ...,
        GantryDetectorSlew: DSValue = ...,
        TableHeight: DSValue = ...,
    ) -> PETFrameAcquisitionSequenceItem: ...
