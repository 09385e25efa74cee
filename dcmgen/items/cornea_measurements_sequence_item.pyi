# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Cornea Measurements Sequence (0046,0110)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.cornea_measurement_macro import CorneaMeasurementMacro
from dcmgen.items.flat_corneal_axis_sequence_item import FlatCornealAxisSequenceItem
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.items.steep_corneal_axis_sequence_item import SteepCornealAxisSequenceItem
from dcmgen.model.fields import SQ, FL_Value, FLValue, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class CorneaMeasurementsSequenceItem(CorneaMeasurementMacro, Item):
    """Item of Cornea Measurements Sequence (0046,0110) (PS3.3 C.8.25.16.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """

    def __init__(
        self,
        /,
        *,
        SourceOfCorneaMeasurementDataCodeSequence: Items[CodeSequenceMacro] = ...,
        SteepCornealAxisSequence: Items[SteepCornealAxisSequenceItem] = ...,
        FlatCornealAxisSequence: Items[FlatCornealAxisSequenceItem] = ...,
        CorneaMeasurementMethodCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedSOPSequence: Items[SOPInstanceReferenceMacro] = ...,
        RefractiveIndexOfCornea: FLValue = ...,
        RefractiveIndexOfAqueousHumor: FLValue = ...,
        KeratometerIndex: FL_Value = ...,
    ) -> None: ...
    SourceOfCorneaMeasurementDataCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Source of Cornea Measurement Data Code Sequence (0046,0111), SQ, VM 1, Type 1.

    Codes: CID 4240 Ophthalmic Measurement or Calculation Data Source (Defined, inferred).

    PS3.3 C.8.25.16.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """
    ReferencedSOPSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced SOP Sequence (0008,1199), SQ, VM 1, Type 1C.

    Required if Code Value in Source of Cornea Measurement Data Code Sequence is 111757. Not allowed otherwise.

    PS3.3 C.8.25.16.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """

class CorneaMeasurementsSequenceItems(Sequence[CorneaMeasurementsSequenceItem]):
    def add(
        self,
        /,
        *,
        SourceOfCorneaMeasurementDataCodeSequence: Items[CodeSequenceMacro] = ...,
        SteepCornealAxisSequence: Items[SteepCornealAxisSequenceItem] = ...,
        FlatCornealAxisSequence: Items[FlatCornealAxisSequenceItem] = ...,
        CorneaMeasurementMethodCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedSOPSequence: Items[SOPInstanceReferenceMacro] = ...,
        RefractiveIndexOfCornea: FLValue = ...,
        RefractiveIndexOfAqueousHumor: FLValue = ...,
        KeratometerIndex: FL_Value = ...,
    ) -> CorneaMeasurementsSequenceItem: ...
