# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Contributing Sources Sequence (0018,9506)."""

from __future__ import annotations

from dcmgen.items.contributing_image_sources_macro import ContributingImageSourcesMacro
from dcmgen.items.general_contributing_sources_macro import GeneralContributingSourcesMacro
from dcmgen.model.fields import CST, DA, SH, TM, UC_, DSn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class BreastTomosynthesisContributingSourcesContributingSourcesSequenceItem(
    ContributingImageSourcesMacro, GeneralContributingSourcesMacro, Item
):
    """Item of Contributing Sources Sequence (0018,9506) (PS3.3 C.8.21.2.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.2.3.html
    """

    __slots__ = ()

    DetectorType: CST[Literal["DIRECT", "SCINTILLATOR", "STORAGE"]] = CST(0x0018_7004)
    """Detector Type (0018,7004), VM 1, Type 1 (PS3.3 C.8.21.2.3)."""
    DetectorID: SH = SH(0x0018_700A)
    """Detector ID (0018,700A), VM 1, Type 1 (PS3.3 C.8.21.2.3)."""
    DateOfLastDetectorCalibration: DA = DA(0x0018_700C)
    """Date of Last Detector Calibration (0018,700C), VM 1, Type 1 (PS3.3 C.8.21.2.3)."""
    TimeOfLastDetectorCalibration: TM = TM(0x0018_700E)
    """Time of Last Detector Calibration (0018,700E), VM 1, Type 1 (PS3.3 C.8.21.2.3)."""
    DetectorElementSpacing: DSn = DSn(0x0018_7022)
    """Detector Element Spacing (0018,7022), VM 2, Type 1 (PS3.3 C.8.21.2.3)."""
    XRayDetectorID: UC_ = UC_(0x0018_9371)
    """X-Ray Detector ID (0018,9371), VM 1, Type 3 (PS3.3 C.8.21.2.3)."""
