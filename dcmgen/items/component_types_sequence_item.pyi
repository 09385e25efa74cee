# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Component Types Sequence (0076,0032)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import CST, SQ, US, AnyText, Items, UIValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ComponentSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Component Sequence (0076,0040) (PS3.3 C.29.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ComponentID: USValue = ...,
    ) -> None: ...
    ComponentID: US
    """Component ID (0076,0055), US, VM 1, Type 1.

    PS3.3 C.29.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """

class ComponentSequenceItems(Sequence[ComponentSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ComponentID: USValue = ...,
    ) -> ComponentSequenceItem: ...

class ComponentTypesSequenceItem(Item):
    """Item of Component Types Sequence (0076,0032) (PS3.3 C.29.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """

    def __init__(
        self,
        /,
        *,
        ComponentTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        ExclusiveComponentType: Literal["YES", "NO"] | AnyText = ...,
        MandatoryComponentType: Literal["YES", "NO"] | AnyText = ...,
        ComponentSequence: Items[ComponentSequenceItem] = ...,
    ) -> None: ...
    ComponentTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Component Type Code Sequence (0076,0034), SQ, VM 1, Type 1.

    Codes: CID 7307 Implant Component Type (Baseline, inferred).

    PS3.3 C.29.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """
    ExclusiveComponentType: CST[Literal["YES", "NO"]]
    """Exclusive Component Type (0076,0036), CS, VM 1, Type 1.

    Defined Terms: YES, NO.

    PS3.3 C.29.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """
    MandatoryComponentType: CST[Literal["YES", "NO"]]
    """Mandatory Component Type (0076,0038), CS, VM 1, Type 1.

    Defined Terms: YES, NO.

    PS3.3 C.29.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """
    ComponentSequence: SQ[ComponentSequenceItems, ComponentSequenceItem]
    """Component Sequence (0076,0040), SQ, VM 1, Type 1.

    PS3.3 C.29.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """

class ComponentTypesSequenceItems(Sequence[ComponentTypesSequenceItem]):
    def add(
        self,
        /,
        *,
        ComponentTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        ExclusiveComponentType: Literal["YES", "NO"] | AnyText = ...,
        MandatoryComponentType: Literal["YES", "NO"] | AnyText = ...,
        ComponentSequence: Items[ComponentSequenceItem] = ...,
    ) -> ComponentTypesSequenceItem: ...
