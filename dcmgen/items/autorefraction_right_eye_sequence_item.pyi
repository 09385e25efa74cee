# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Autorefraction Right Eye Sequence (0046,0050)."""

from dcmgen.items.cylinder_sequence_item import CylinderSequenceItem
from dcmgen.items.cylinder_sequence_macro import CylinderSequenceMacro
from dcmgen.model.fields import FD, FD_, FD_Value, FDValue, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class AutorefractionRightEyeSequenceItem(CylinderSequenceMacro, Item):
    """Item of Autorefraction Right Eye Sequence (0046,0050) (PS3.3 C.8.25.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.9.html
    """

    def __init__(
        self,
        /,
        *,
        SpherePower: FDValue = ...,
        CylinderSequence: Items[CylinderSequenceItem] = ...,
        VertexDistance: FD_Value = ...,
        PupilSize: FD_Value = ...,
        CornealSize: FD_Value = ...,
    ) -> None: ...
    SpherePower: FD
    """Sphere Power (0046,0146), FD, VM 1, Type 1.

    PS3.3 C.8.25.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.9.html
    """
    PupilSize: FD_
    """Pupil Size (0046,0044), FD, VM 1, Type 3.

    PS3.3 C.8.25.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.9.html
    """
    CornealSize: FD_
    """Corneal Size (0046,0046), FD, VM 1, Type 3.

    PS3.3 C.8.25.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.9.html
    """
    VertexDistance: FD_
    """Vertex Distance (0022,000F), FD, VM 1, Type 3.

    PS3.3 C.8.25.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.9.html
    """

class AutorefractionRightEyeSequenceItems(Sequence[AutorefractionRightEyeSequenceItem]):
    def add(
        self,
        /,
        *,
        SpherePower: FDValue = ...,
        CylinderSequence: Items[CylinderSequenceItem] = ...,
        VertexDistance: FD_Value = ...,
        PupilSize: FD_Value = ...,
        CornealSize: FD_Value = ...,
    ) -> AutorefractionRightEyeSequenceItem: ...
