# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Plane Orientation Sequence (0020,9116)."""

from dcmgen.model.fields import DSn, DSnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PlaneOrientationSequenceItem(Item):
    """Item of Plane Orientation Sequence (0020,9116) (PS3.3 C.7.6.16.2.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.4
    """

    def __init__(
        self,
        /,
        *,
        ImageOrientationPatient: DSnValue = ...,
    ) -> None: ...
    ImageOrientationPatient: DSn
    """Image Orientation (Patient) (0020,0037), DS, VM 6, Type 1C.

    Required if (Frame Type Value 1 of this frame is ORIGINAL and Volumetric Properties of this frame is not
    DISTORTED) or (the SOP Class is Segmentation Storage and Frame of Reference UID is present) or (the SOP Class is
    Ophthalmic Tomography Image Storage and Ophthalmic Volumetric Properties Flag is YES) or the SOP Class is
    Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Storage. May be present otherwise.

    PS3.3 C.7.6.16.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.4
    """

class PlaneOrientationSequenceItems(Sequence[PlaneOrientationSequenceItem]):
    def add(
        self,
        /,
        *,
        ImageOrientationPatient: DSnValue = ...,
    ) -> PlaneOrientationSequenceItem: ...
