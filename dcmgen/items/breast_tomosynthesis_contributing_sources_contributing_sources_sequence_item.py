# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Contributing Sources Sequence (0018,9506)."""

from __future__ import annotations

from dcmgen.model.fields import CST, DA, SH, TM, UC_, DSn
from dcmgen.model.iod import Item
from dcmgen.model.parts import ContributingImageSourcesMacro, GeneralContributingSourcesMacro


class BreastTomosynthesisContributingSourcesContributingSourcesSequenceItem(
    ContributingImageSourcesMacro, GeneralContributingSourcesMacro, Item
):
    """Item of Contributing Sources Sequence (0018,9506) (PS3.3 C.8.21.2.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.2.3.html
    """

    __slots__ = ()

    DetectorType = CST(0x0018_7004)
    DetectorID = SH(0x0018_700A)
    DateOfLastDetectorCalibration = DA(0x0018_700C)
    TimeOfLastDetectorCalibration = TM(0x0018_700E)
    DetectorElementSpacing = DSn(0x0018_7022)
    XRayDetectorID = UC_(0x0018_9371)
