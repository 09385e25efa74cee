# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Refractive State Sequence (0022,001B)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import FD_, FL, SQ, FD_Value, FLValue, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class SourceOfRefractiveMeasurementsSequenceItem(Item):
    """Item of Source of Refractive Measurements Sequence (0022,1134) (PS3.3 C.8.25.16.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """

    def __init__(
        self,
        /,
        *,
        SourceOfRefractiveMeasurementsCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedSOPSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    SourceOfRefractiveMeasurementsCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Source of Refractive Measurements Code Sequence (0022,1135), SQ, VM 1, Type 1.

    Codes: CID 4240 Ophthalmic Measurement or Calculation Data Source (Defined, inferred).

    PS3.3 C.8.25.16.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """
    ReferencedSOPSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced SOP Sequence (0008,1199), SQ, VM 1, Type 1C.

    Required if Code Value in Source of Refractive Measurements Code Sequence is 111783. Not allowed otherwise.

    PS3.3 C.8.25.16.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """

class SourceOfRefractiveMeasurementsSequenceItems(Sequence[SourceOfRefractiveMeasurementsSequenceItem]):
    def add(
        self,
        /,
        *,
        SourceOfRefractiveMeasurementsCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedSOPSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> SourceOfRefractiveMeasurementsSequenceItem: ...

class IntraocularLensCalculationsRefractiveStateSequenceItem(Item):
    """Item of Refractive State Sequence (0022,001B) (PS3.3 C.8.25.16.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """

    def __init__(
        self,
        /,
        *,
        SphericalLensPower: FLValue = ...,
        CylinderLensPower: FLValue = ...,
        CylinderAxis: FLValue = ...,
        SourceOfRefractiveMeasurementsSequence: Items[SourceOfRefractiveMeasurementsSequenceItem] = ...,
        VertexDistance: FD_Value = ...,
    ) -> None: ...
    SphericalLensPower: FL
    """Spherical Lens Power (0022,0007), FL, VM 1, Type 1.

    PS3.3 C.8.25.16.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """
    CylinderLensPower: FL
    """Cylinder Lens Power (0022,0008), FL, VM 1, Type 1.

    PS3.3 C.8.25.16.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """
    CylinderAxis: FL
    """Cylinder Axis (0022,0009), FL, VM 1, Type 1.

    PS3.3 C.8.25.16.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """
    VertexDistance: FD_
    """Vertex Distance (0022,000F), FD, VM 1, Type 3.

    PS3.3 C.8.25.16.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """
    SourceOfRefractiveMeasurementsSequence: SQ[
        SourceOfRefractiveMeasurementsSequenceItems, SourceOfRefractiveMeasurementsSequenceItem
    ]
    """Source of Refractive Measurements Sequence (0022,1134), SQ, VM 1, Type 1.

    PS3.3 C.8.25.16.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """

class IntraocularLensCalculationsRefractiveStateSequenceItems(
    Sequence[IntraocularLensCalculationsRefractiveStateSequenceItem]
):
    def add(
        self,
        /,
        *,
        SphericalLensPower: FLValue = ...,
        CylinderLensPower: FLValue = ...,
        CylinderAxis: FLValue = ...,
        SourceOfRefractiveMeasurementsSequence: Items[SourceOfRefractiveMeasurementsSequenceItem] = ...,
        VertexDistance: FD_Value = ...,
    ) -> IntraocularLensCalculationsRefractiveStateSequenceItem: ...
