# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced Series Sequence (0008,1115)."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import SQ, UI, Items, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PresentationKeysReferencedSeriesSequenceItem(Item):
    """Item of Referenced Series Sequence (0008,1115) (PS3.3 F.5.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.23.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedImageSequence: Items[SOPInstanceReferenceMacro] = ...,
        SeriesInstanceUID: UIValue = ...,
    ) -> None: ...
    SeriesInstanceUID: UI
    """Series Instance UID (0020,000E), UI, VM 1, Type 1.

    PS3.3 F.5.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.23.html
    """
    ReferencedImageSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Image Sequence (0008,1140), SQ, VM 1, Type 1.

    PS3.3 F.5.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.23.html
    """

class PresentationKeysReferencedSeriesSequenceItems(Sequence[PresentationKeysReferencedSeriesSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedImageSequence: Items[SOPInstanceReferenceMacro] = ...,
        SeriesInstanceUID: UIValue = ...,
    ) -> PresentationKeysReferencedSeriesSequenceItem: ...
