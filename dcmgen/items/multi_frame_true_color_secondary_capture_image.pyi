# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Shared Functional Groups Sequence (5200,9229) in the Multi-frame True Color Secondary Capture Image IOD."""

from dcmgen.items.pixel_measures_macro import PixelMeasuresMacro
from dcmgen.items.pixel_measures_sequence_item import PixelMeasuresSequenceItem
from dcmgen.items.plane_orientation_patient_macro import PlaneOrientationPatientMacro
from dcmgen.items.plane_orientation_sequence_item import PlaneOrientationSequenceItem
from dcmgen.items.plane_position_patient_macro import PlanePositionPatientMacro
from dcmgen.items.plane_position_sequence_item import PlanePositionSequenceItem
from dcmgen.model.fields import Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MultiFrameTrueColorSecondaryCaptureImageSharedFunctionalGroupsSequenceItem(
    PixelMeasuresMacro, PlaneOrientationPatientMacro, PlanePositionPatientMacro, Item
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Multi-frame True Color Secondary Capture Image IOD (PS3.3 A.8.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.8.5.html
    """

    def __init__(
        self,
        /,
        *,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
    ) -> None: ...

class MultiFrameTrueColorSecondaryCaptureImageSharedFunctionalGroupsSequenceItems(
    Sequence[MultiFrameTrueColorSecondaryCaptureImageSharedFunctionalGroupsSequenceItem]
):
    def add(
        self,
        /,
        *,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
    ) -> MultiFrameTrueColorSecondaryCaptureImageSharedFunctionalGroupsSequenceItem: ...

class MultiFrameTrueColorSecondaryCaptureImagePerFrameFunctionalGroupsSequenceItem(
    PixelMeasuresMacro, PlaneOrientationPatientMacro, PlanePositionPatientMacro, Item
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the Multi-frame True Color Secondary Capture Image IOD (PS3.3 A.8.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.8.5.html
    """

    def __init__(
        self,
        /,
        *,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
    ) -> None: ...

class MultiFrameTrueColorSecondaryCaptureImagePerFrameFunctionalGroupsSequenceItems(
    Sequence[MultiFrameTrueColorSecondaryCaptureImagePerFrameFunctionalGroupsSequenceItem]
):
    def add(
        self,
        /,
        *,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
    ) -> MultiFrameTrueColorSecondaryCaptureImagePerFrameFunctionalGroupsSequenceItem: ...
