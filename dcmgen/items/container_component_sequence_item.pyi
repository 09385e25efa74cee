# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Container Component Sequence (0040,0520)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import CST_, FD_, LO_, SQ, AnyText, FD_Value, Items, LO_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ContainerComponentSequenceItem(Item):
    """Item of Container Component Sequence (0040,0520) (PS3.3 C.7.6.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """

    def __init__(
        self,
        /,
        *,
        ContainerComponentTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        Manufacturer: LO_Value = ...,
        ManufacturerModelName: LO_Value = ...,
        ContainerComponentThickness: FD_Value = ...,
        ContainerComponentWidth: FD_Value = ...,
        ContainerComponentMaterial: Literal["GLASS", "PLASTIC", "METAL", None] | AnyText = ...,
        ContainerComponentID: LO_Value = ...,
        ContainerComponentLength: FD_Value = ...,
        ContainerComponentDiameter: FD_Value = ...,
        ContainerComponentDescription: LO_Value = ...,
    ) -> None: ...
    ContainerComponentTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Container Component Type Code Sequence (0050,0012), SQ, VM 1, Type 1.

    Codes: CID 8102 Container Component Type (Baseline).

    PS3.3 C.7.6.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """
    Manufacturer: LO_
    """Manufacturer (0008,0070), LO, VM 1, Type 3.

    PS3.3 C.7.6.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """
    ManufacturerModelName: LO_
    """Manufacturer's Model Name (0008,1090), LO, VM 1, Type 3.

    PS3.3 C.7.6.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """
    ContainerComponentID: LO_
    """Container Component ID (0050,001B), LO, VM 1, Type 3.

    PS3.3 C.7.6.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """
    ContainerComponentLength: FD_
    """Container Component Length (0050,001C), FD, VM 1, Type 3.

    PS3.3 C.7.6.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """
    ContainerComponentWidth: FD_
    """Container Component Width (0050,0015), FD, VM 1, Type 3.

    PS3.3 C.7.6.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """
    ContainerComponentDiameter: FD_
    """Container Component Diameter (0050,001D), FD, VM 1, Type 3.

    PS3.3 C.7.6.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """
    ContainerComponentThickness: FD_
    """Container Component Thickness (0050,0013), FD, VM 1, Type 3.

    PS3.3 C.7.6.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """
    ContainerComponentMaterial: CST_[Literal["GLASS", "PLASTIC", "METAL"]]
    """Container Component Material (0050,001A), CS, VM 1, Type 3.

    Defined Terms: GLASS, PLASTIC, METAL.

    PS3.3 C.7.6.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """
    ContainerComponentDescription: LO_
    """Container Component Description (0050,001E), LO, VM 1, Type 3.

    PS3.3 C.7.6.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """

class ContainerComponentSequenceItems(Sequence[ContainerComponentSequenceItem]):
    def add(
        self,
        /,
        *,
        ContainerComponentTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        Manufacturer: LO_Value = ...,
        ManufacturerModelName: LO_Value = ...,
        ContainerComponentThickness: FD_Value = ...,
        ContainerComponentWidth: FD_Value = ...,
        ContainerComponentMaterial: Literal["GLASS", "PLASTIC", "METAL", None] | AnyText = ...,
        ContainerComponentID: LO_Value = ...,
        ContainerComponentLength: FD_Value = ...,
        ContainerComponentDiameter: FD_Value = ...,
        ContainerComponentDescription: LO_Value = ...,
    ) -> ContainerComponentSequenceItem: ...
