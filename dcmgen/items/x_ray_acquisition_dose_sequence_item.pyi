# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of X-Ray Acquisition Dose Sequence (0018,9542)."""

from typing import Literal

from dcmgen.model.fields import CS_, DS, DS_, FD, IS_, DS_Value, DSValue, FDValue, IS_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class XRayAcquisitionDoseSequenceItem(Item):
    """Item of X-Ray Acquisition Dose Sequence (0018,9542) (PS3.3 C.8.31.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.5.html
    """

    def __init__(
        self,
        /,
        *,
        ExposureTimeInms: FDValue = ...,
        ExposureInmAs: FDValue = ...,
        OrganDose: DSValue = ...,
        EntranceDoseInmGy: DSValue = ...,
        RelativeXRayExposure: IS_Value = ...,
        HalfValueLayer: DS_Value = ...,
        EntranceDoseDerivation: Literal["IAK", "ESAK", "ESDBS", "ESDNOBS", "", None] = ...,
    ) -> None: ...
    ExposureTimeInms: FD
    """Exposure Time in ms (0018,9328), FD, VM 1, Type 1.

    PS3.3 C.8.31.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.5.html
    """
    ExposureInmAs: FD
    """Exposure in mAs (0018,9332), FD, VM 1, Type 1.

    PS3.3 C.8.31.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.5.html
    """
    RelativeXRayExposure: IS_
    """Relative X-Ray Exposure (0018,1405), IS, VM 1, Type 3.

    PS3.3 C.8.31.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.5.html
    """
    HalfValueLayer: DS_
    """Half Value Layer (0040,0314), DS, VM 1, Type 3.

    PS3.3 C.8.31.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.5.html
    """
    OrganDose: DS
    """Organ Dose (0040,0316), DS, VM 1, Type 1.

    PS3.3 C.8.31.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.5.html
    """
    EntranceDoseInmGy: DS
    """Entrance Dose in mGy (0040,8302), DS, VM 1, Type 1.

    PS3.3 C.8.31.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.5.html
    """
    EntranceDoseDerivation: CS_[Literal["IAK", "ESAK", "ESDBS", "ESDNOBS", ""]]
    """Entrance Dose Derivation (0040,8303), CS, VM 1, Type 3.

    Enumerated Values: IAK, ESAK, ESDBS, ESDNOBS.

    PS3.3 C.8.31.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.5.html
    """

class XRayAcquisitionDoseSequenceItems(Sequence[XRayAcquisitionDoseSequenceItem]):
    def add(
        self,
        /,
        *,
        ExposureTimeInms: FDValue = ...,
        ExposureInmAs: FDValue = ...,
        OrganDose: DSValue = ...,
        EntranceDoseInmGy: DSValue = ...,
        RelativeXRayExposure: IS_Value = ...,
        HalfValueLayer: DS_Value = ...,
        EntranceDoseDerivation: Literal["IAK", "ESAK", "ESDBS", "ESDNOBS", "", None] = ...,
    ) -> XRayAcquisitionDoseSequenceItem: ...
