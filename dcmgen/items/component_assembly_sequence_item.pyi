# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Component Assembly Sequence (0076,0060)."""

from dcmgen.model.fields import US, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ComponentAssemblySequenceItem(Item):
    """Item of Component Assembly Sequence (0076,0060) (PS3.3 C.29.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """

    def __init__(
        self,
        /,
        *,
        Component1ReferencedID: USValue = ...,
        Component1ReferencedMatingFeatureSetID: USValue = ...,
        Component1ReferencedMatingFeatureID: USValue = ...,
        Component2ReferencedID: USValue = ...,
        Component2ReferencedMatingFeatureSetID: USValue = ...,
        Component2ReferencedMatingFeatureID: USValue = ...,
    ) -> None: ...
    Component1ReferencedID: US
    """Component 1 Referenced ID (0076,0070), US, VM 1, Type 1.

    PS3.3 C.29.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """
    Component1ReferencedMatingFeatureSetID: US
    """Component 1 Referenced Mating Feature Set ID (0076,0080), US, VM 1, Type 1.

    PS3.3 C.29.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """
    Component1ReferencedMatingFeatureID: US
    """Component 1 Referenced Mating Feature ID (0076,0090), US, VM 1, Type 1.

    PS3.3 C.29.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """
    Component2ReferencedID: US
    """Component 2 Referenced ID (0076,00A0), US, VM 1, Type 1.

    PS3.3 C.29.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """
    Component2ReferencedMatingFeatureSetID: US
    """Component 2 Referenced Mating Feature Set ID (0076,00B0), US, VM 1, Type 1.

    PS3.3 C.29.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """
    Component2ReferencedMatingFeatureID: US
    """Component 2 Referenced Mating Feature ID (0076,00C0), US, VM 1, Type 1.

    PS3.3 C.29.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """

class ComponentAssemblySequenceItems(Sequence[ComponentAssemblySequenceItem]):
    def add(
        self,
        /,
        *,
        Component1ReferencedID: USValue = ...,
        Component1ReferencedMatingFeatureSetID: USValue = ...,
        Component1ReferencedMatingFeatureID: USValue = ...,
        Component2ReferencedID: USValue = ...,
        Component2ReferencedMatingFeatureSetID: USValue = ...,
        Component2ReferencedMatingFeatureID: USValue = ...,
    ) -> ComponentAssemblySequenceItem: ...
