# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Radiation GenerationMode Sequence (300A,067B)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.content_item_macro import ContentItemMacro, ContentItemMacros
from dcmgen.model.fields import DS, SH, SQ, ST_, US, DSValue, Items, SHValue, ST_Value, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RadiationGenerationModeSequenceItem(Item):
    """Item of Radiation GenerationMode Sequence (300A,067B) (PS3.3 C.36.2.2.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.7.html
    """

    def __init__(
        self,
        /,
        *,
        RadiationGenerationModeIndex: USValue = ...,
        RadiationGenerationModeLabel: SHValue = ...,
        RadiationTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        RadiationFluenceModifierCodeSequence: Items[CodeSequenceMacro] = ...,
        EnergyUnitCodeSequence: Items[CodeSequenceMacro] = ...,
        RadiationGenerationModeMachineCodeSequence: Items[CodeSequenceMacro] = ...,
        NominalEnergy: DSValue = ...,
        MinimumNominalEnergy: DSValue = ...,
        MaximumNominalEnergy: DSValue = ...,
        RadiationDeviceConfigurationAndCommissioningKeySequence: Items[ContentItemMacro] = ...,
        RadiationGenerationModeDescription: ST_Value = ...,
    ) -> None: ...
    RadiationGenerationModeIndex: US
    """Radiation Generation Mode Index (300A,0601), US, VM 1, Type 1.

    PS3.3 C.36.2.2.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.7.html
    """
    RadiationGenerationModeLabel: SH
    """Radiation GenerationMode Label (300A,067C), SH, VM 1, Type 1.

    PS3.3 C.36.2.2.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.7.html
    """
    RadiationGenerationModeDescription: ST_
    """Radiation GenerationMode Description (300A,067D), ST, VM 1, Type 2.

    PS3.3 C.36.2.2.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.7.html
    """
    RadiationGenerationModeMachineCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Radiation GenerationMode Machine Code Sequence (300A,067E), SQ, VM 1, Type 1C.

    Required if RT Radiation Physical and Geometric Content Detail Flag is FULL. May be present otherwise.

    PS3.3 C.36.2.2.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.7.html
    """
    RadiationTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Radiation Type Code Sequence (300A,067F), SQ, VM 1, Type 1.

    PS3.3 C.36.2.2.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.7.html
    """
    EnergyUnitCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Energy Unit Code Sequence (300A,0684), SQ, VM 1, Type 1.

    PS3.3 C.36.2.2.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.7.html
    """
    NominalEnergy: DS
    """Nominal Energy (300A,0680), DS, VM 1, Type 1C.

    Required if Minimum Nominal Energy is absent and Maximum Nominal Energy is absent. Not allowed otherwise.

    PS3.3 C.36.2.2.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.7.html
    """
    MinimumNominalEnergy: DS
    """Minimum Nominal Energy (300A,0681), DS, VM 1, Type 1C.

    Required if Nominal Energy is absent. Not allowed otherwise.

    PS3.3 C.36.2.2.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.7.html
    """
    MaximumNominalEnergy: DS
    """Maximum Nominal Energy (300A,0682), DS, VM 1, Type 1C.

    Required if Nominal Energy is absent. Not allowed otherwise.

    PS3.3 C.36.2.2.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.7.html
    """
    RadiationFluenceModifierCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Radiation Fluence Modifier Code Sequence (300A,0683), SQ, VM 1, Type 1.

    PS3.3 C.36.2.2.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.7.html
    """
    RadiationDeviceConfigurationAndCommissioningKeySequence: SQ[ContentItemMacros, ContentItemMacro]
    """Radiation Device Configuration and Commissioning Key Sequence (300A,065A), SQ, VM 1, Type 2.

    PS3.3 C.36.2.2.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.7.html
    """

class RadiationGenerationModeSequenceItems(Sequence[RadiationGenerationModeSequenceItem]):
    def add(
        self,
        /,
        *,
        RadiationGenerationModeIndex: USValue = ...,
        RadiationGenerationModeLabel: SHValue = ...,
        RadiationTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        RadiationFluenceModifierCodeSequence: Items[CodeSequenceMacro] = ...,
        EnergyUnitCodeSequence: Items[CodeSequenceMacro] = ...,
        RadiationGenerationModeMachineCodeSequence: Items[CodeSequenceMacro] = ...,
        NominalEnergy: DSValue = ...,
        MinimumNominalEnergy: DSValue = ...,
        MaximumNominalEnergy: DSValue = ...,
        RadiationDeviceConfigurationAndCommissioningKeySequence: Items[ContentItemMacro] = ...,
        RadiationGenerationModeDescription: ST_Value = ...,
    ) -> RadiationGenerationModeSequenceItem: ...
