# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of MR FOV/Geometry Sequence (0018,9125)."""

from typing import Literal

from dcmgen.model.fields import CS, DS, US, DSValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MRFOVGeometrySequenceItem(Item):
    """Item of MR FOV/Geometry Sequence (0018,9125) (PS3.3 C.8.13.5.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.3.html
    """

    def __init__(
        self,
        /,
        *,
        PercentSampling: DSValue = ...,
        PercentPhaseFieldOfView: DSValue = ...,
        InPlanePhaseEncodingDirection: Literal["COLUMN", "ROW", "OTHER"] = ...,
        MRAcquisitionFrequencyEncodingSteps: USValue = ...,
        MRAcquisitionPhaseEncodingStepsInPlane: USValue = ...,
        MRAcquisitionPhaseEncodingStepsOutOfPlane: USValue = ...,
    ) -> None: ...
    InPlanePhaseEncodingDirection: CS[Literal["COLUMN", "ROW", "OTHER"]]
    """In-plane Phase Encoding Direction (0018,1312), CS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    Enumerated Values: COLUMN, ROW, OTHER.

    PS3.3 C.8.13.5.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.3.html
    """
    MRAcquisitionFrequencyEncodingSteps: US
    """MR Acquisition Frequency Encoding Steps (0018,9058), US, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.13.5.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.3.html
    """
    MRAcquisitionPhaseEncodingStepsInPlane: US
    """MR Acquisition Phase Encoding Steps in-plane (0018,9231), US, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.13.5.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.3.html
    """
    MRAcquisitionPhaseEncodingStepsOutOfPlane: US
    """MR Acquisition Phase Encoding Steps out-of-plane (0018,9232), US, VM 1, Type 1C.

    Required if MR Acquisition Type is 3D and Frame Type Value 1 of this frame is ORIGINAL. May be present
    otherwise.

    PS3.3 C.8.13.5.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.3.html
    """
    PercentSampling: DS
    """Percent Sampling (0018,0093), DS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.13.5.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.3.html
    """
    PercentPhaseFieldOfView: DS
    """Percent Phase Field of View (0018,0094), DS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.13.5.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.3.html
    """

class MRFOVGeometrySequenceItems(Sequence[MRFOVGeometrySequenceItem]):
    def add(
        self,
        /,
        *,
        PercentSampling: DSValue = ...,
        PercentPhaseFieldOfView: DSValue = ...,
        InPlanePhaseEncodingDirection: Literal["COLUMN", "ROW", "OTHER"] = ...,
        MRAcquisitionFrequencyEncodingSteps: USValue = ...,
        MRAcquisitionPhaseEncodingStepsInPlane: USValue = ...,
        MRAcquisitionPhaseEncodingStepsOutOfPlane: USValue = ...,
    ) -> MRFOVGeometrySequenceItem: ...
