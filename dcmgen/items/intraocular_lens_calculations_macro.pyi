# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Intraocular Lens Calculations Macro."""

from typing import Literal

from dcmgen.items.anterior_chamber_depth_sequence_item import (
    AnteriorChamberDepthSequenceItem,
    AnteriorChamberDepthSequenceItems,
)
from dcmgen.items.calculated_iol_macro import CalculatedIOLMacro
from dcmgen.items.calculated_toric_power_macro import CalculatedToricPowerMacro
from dcmgen.items.calculation_comment_sequence_item import CalculationCommentSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.cornea_measurements_sequence_item import (
    CorneaMeasurementsSequenceItem,
    CorneaMeasurementsSequenceItems,
)
from dcmgen.items.corneal_size_sequence_item import CornealSizeSequenceItem, CornealSizeSequenceItems
from dcmgen.items.intraocular_lens_calculations_refractive_state_sequence_item import (
    IntraocularLensCalculationsRefractiveStateSequenceItem,
    IntraocularLensCalculationsRefractiveStateSequenceItems,
)
from dcmgen.items.iol_ophthalmic_axial_length_macro import IOLOphthalmicAxialLengthMacro
from dcmgen.items.iol_power_sequence_item import IOLPowerSequenceItem
from dcmgen.items.keratometry_flat_keratometric_axis_sequence_item import KeratometryFlatKeratometricAxisSequenceItem
from dcmgen.items.keratometry_macro import KeratometryMacro
from dcmgen.items.keratometry_steep_keratometric_axis_sequence_item import KeratometrySteepKeratometricAxisSequenceItem
from dcmgen.items.lens_constant_sequence_item import LensConstantSequenceItem
from dcmgen.items.lens_thickness_sequence_item import LensThicknessSequenceItem, LensThicknessSequenceItems
from dcmgen.items.ophthalmic_axial_length_sequence_item import OphthalmicAxialLengthSequenceItem
from dcmgen.items.surgically_induced_astigmatism_sequence_item import (
    SurgicallyInducedAstigmatismSequenceItem,
    SurgicallyInducedAstigmatismSequenceItems,
)
from dcmgen.model.fields import CS_, FL, LO_, SQ, FL_Value, FLValue, Items, LO_Value, LOValue
from dcmgen.model.sequence import Sequence

class IntraocularLensCalculationsMacro(CalculatedIOLMacro, IOLOphthalmicAxialLengthMacro, KeratometryMacro):
    """Intraocular Lens Calculations Macro (PS3.3 C.8.25.16.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """

    def __init__(
        self,
        /,
        *,
        OphthalmicAxialLengthSequence: Items[OphthalmicAxialLengthSequenceItem] = ...,
        IOLFormulaCodeSequence: Items[CodeSequenceMacro] = ...,
        TargetRefraction: FLValue = ...,
        IOLPowerSequence: Items[IOLPowerSequenceItem] = ...,
        LensConstantSequence: Items[LensConstantSequenceItem] = ...,
        IOLManufacturer: LOValue = ...,
        ImplantName: LOValue = ...,
        SteepKeratometricAxisSequence: Items[KeratometrySteepKeratometricAxisSequenceItem] = ...,
        FlatKeratometricAxisSequence: Items[KeratometryFlatKeratometricAxisSequenceItem] = ...,
        RefractiveStateSequence: Items[IntraocularLensCalculationsRefractiveStateSequenceItem] = ...,
        KeratometerIndex: FL_Value = ...,
        RefractiveProcedureOccurred: Literal["YES", "NO", "", None] = ...,
        KeratometryMeasurementTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        IOLPowerForExactEmmetropia: FL_Value = ...,
        IOLPowerForExactTargetRefraction: FL_Value = ...,
        RefractiveSurgeryTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        ToricIOLPowerForExactEmmetropiaSequence: Items[CalculatedToricPowerMacro] = ...,
        ToricIOLPowerForExactTargetRefractionSequence: Items[CalculatedToricPowerMacro] = ...,
        RefractiveErrorBeforeRefractiveSurgeryCodeSequence: Items[CodeSequenceMacro] = ...,
        IOLFormulaDetail: LO_Value = ...,
        SurgicallyInducedAstigmatismSequence: Items[SurgicallyInducedAstigmatismSequenceItem] = ...,
        TypeOfOpticalCorrection: Literal["SPHERICAL", "TORIC", "", None] = ...,
        LensThicknessSequence: Items[LensThicknessSequenceItem] = ...,
        AnteriorChamberDepthSequence: Items[AnteriorChamberDepthSequenceItem] = ...,
        CalculationCommentSequence: Items[CalculationCommentSequenceItem] = ...,
        CornealSizeSequence: Items[CornealSizeSequenceItem] = ...,
        CorneaMeasurementsSequence: Items[CorneaMeasurementsSequenceItem] = ...,
    ) -> None: ...
    TargetRefraction: FL
    """Target Refraction (0022,1037), FL, VM 1, Type 1.

    PS3.3 C.8.25.16.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """
    RefractiveProcedureOccurred: CS_[Literal["YES", "NO", ""]]
    """Refractive Procedure Occurred (0022,1039), CS, VM 1, Type 2.

    Enumerated Values: YES, NO.

    PS3.3 C.8.25.16.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """
    RefractiveSurgeryTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Refractive Surgery Type Code Sequence (0022,1040), SQ, VM 1, Type 2C.

    Required if Refractive Procedure Occurred is YES. Not allowed otherwise.

    Codes: CID 4234 Refractive Surgery Type (Defined, inferred).

    PS3.3 C.8.25.16.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """
    RefractiveErrorBeforeRefractiveSurgeryCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Refractive Error Before Refractive Surgery Code Sequence (0022,1103), SQ, VM 1, Type 2C.

    Required if Refractive Procedure Occurred is YES. Not allowed otherwise.

    Codes: CID 4238 Refractive Error Type (Defined, inferred).

    PS3.3 C.8.25.16.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """
    CornealSizeSequence: SQ[CornealSizeSequenceItems, CornealSizeSequenceItem]
    """Corneal Size Sequence (0046,0047), SQ, VM 1, Type 3.

    PS3.3 C.8.25.16.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """
    LensThicknessSequence: SQ[LensThicknessSequenceItems, LensThicknessSequenceItem]
    """Lens Thickness Sequence (0022,1127), SQ, VM 1, Type 3.

    PS3.3 C.8.25.16.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """
    AnteriorChamberDepthSequence: SQ[AnteriorChamberDepthSequenceItems, AnteriorChamberDepthSequenceItem]
    """Anterior Chamber Depth Sequence (0022,1128), SQ, VM 1, Type 3.

    PS3.3 C.8.25.16.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """
    RefractiveStateSequence: SQ[
        IntraocularLensCalculationsRefractiveStateSequenceItems, IntraocularLensCalculationsRefractiveStateSequenceItem
    ]
    """Refractive State Sequence (0022,001B), SQ, VM 1, Type 2.

    PS3.3 C.8.25.16.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """
    CorneaMeasurementsSequence: SQ[CorneaMeasurementsSequenceItems, CorneaMeasurementsSequenceItem]
    """Cornea Measurements Sequence (0046,0110), SQ, VM 1, Type 3.

    PS3.3 C.8.25.16.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """
    IOLFormulaCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """IOL Formula Code Sequence (0022,1028), SQ, VM 1, Type 1.

    Codes: CID 4236 IOL Calculation Formula (Defined, inferred).

    PS3.3 C.8.25.16.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """
    IOLFormulaDetail: LO_
    """IOL Formula Detail (0022,1029), LO, VM 1, Type 3.

    PS3.3 C.8.25.16.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """
    SurgicallyInducedAstigmatismSequence: SQ[
        SurgicallyInducedAstigmatismSequenceItems, SurgicallyInducedAstigmatismSequenceItem
    ]
    """Surgically Induced Astigmatism Sequence (0022,1045), SQ, VM 1, Type 3.

    PS3.3 C.8.25.16.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """

class IntraocularLensCalculationsMacros(Sequence[IntraocularLensCalculationsMacro]):
    def add(
        self,
        /,
        *,
        OphthalmicAxialLengthSequence: Items[OphthalmicAxialLengthSequenceItem] = ...,
        IOLFormulaCodeSequence: Items[CodeSequenceMacro] = ...,
        TargetRefraction: FLValue = ...,
        IOLPowerSequence: Items[IOLPowerSequenceItem] = ...,
        LensConstantSequence: Items[LensConstantSequenceItem] = ...,
        IOLManufacturer: LOValue = ...,
        ImplantName: LOValue = ...,
        SteepKeratometricAxisSequence: Items[KeratometrySteepKeratometricAxisSequenceItem] = ...,
        FlatKeratometricAxisSequence: Items[KeratometryFlatKeratometricAxisSequenceItem] = ...,
        RefractiveStateSequence: Items[IntraocularLensCalculationsRefractiveStateSequenceItem] = ...,
        KeratometerIndex: FL_Value = ...,
        RefractiveProcedureOccurred: Literal["YES", "NO", "", None] = ...,
        KeratometryMeasurementTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        IOLPowerForExactEmmetropia: FL_Value = ...,
        IOLPowerForExactTargetRefraction: FL_Value = ...,
        RefractiveSurgeryTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        ToricIOLPowerForExactEmmetropiaSequence: Items[CalculatedToricPowerMacro] = ...,
        ToricIOLPowerForExactTargetRefractionSequence: Items[CalculatedToricPowerMacro] = ...,
        RefractiveErrorBeforeRefractiveSurgeryCodeSequence: Items[CodeSequenceMacro] = ...,
        IOLFormulaDetail: LO_Value = ...,
        SurgicallyInducedAstigmatismSequence: Items[SurgicallyInducedAstigmatismSequenceItem] = ...,
        TypeOfOpticalCorrection: Literal["SPHERICAL", "TORIC", "", None] = ...,
        LensThicknessSequence: Items[LensThicknessSequenceItem] = ...,
        AnteriorChamberDepthSequence: Items[AnteriorChamberDepthSequenceItem] = ...,
        CalculationCommentSequence: Items[CalculationCommentSequenceItem] = ...,
        CornealSizeSequence: Items[CornealSizeSequenceItem] = ...,
        CorneaMeasurementsSequence: Items[CorneaMeasurementsSequenceItem] = ...,
    ) -> IntraocularLensCalculationsMacro: ...
