# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Declarations of the classes of modules and macros; `dcmgen.model.parts` creates the classes.

The text of a class has the lines: its Python module; its base classes; for each attribute that it declares, the keyword,
the field class, the tag, and for a sequence the class of its items; after an empty line, its title and section.
"""

from __future__ import annotations

PARTS = {
    "AccessEndPointsMacro": """\
dcmgen.items.access_end_points_macro
Macro
RetrieveAETitle AEn 00080054
RetrieveURL UR_ 00081190
StoredInstanceBaseURI UR_ 00080407

Access End Points Macro (C.38.2.4)""",
    "AcquisitionContextModule": """\
dcmgen.modules.acquisition_context
Module
AcquisitionContextSequence SQ 00400555 ContentItemWithModifiersMacro
AcquisitionContextDescription ST_ 00400556

Acquisition Context Module (C.7.6.14)""",
    "AdvancedBlendingPresentationStateDisplayModule": """\
dcmgen.modules.advanced_blending_presentation_state_display
Module
PixelPresentation CS 00089205
BlendingDisplaySequence SQ 00701B04 BlendingDisplaySequenceItem

Advanced Blending Presentation State Display Module (C.11.34)""",
    "AdvancedBlendingPresentationStateModule": """\
dcmgen.modules.advanced_blending_presentation_state
Module
AdvancedBlendingSequence SQ 00701B01 AdvancedBlendingSequenceItem

Advanced Blending Presentation State Module (C.11.33)""",
    "AlgorithmIdentificationMacro": """\
dcmgen.items.algorithm_identification_macro
Macro
AlgorithmFamilyCodeSequence SQ 0066002F CodeSequenceMacro
AlgorithmNameCodeSequence SQ 00660030 CodeSequenceMacro
AlgorithmName LO 00660036
AlgorithmVersion LO 00660031
AlgorithmParameters LT_ 00660032
AlgorithmSource LO_ 00240202

Algorithm Identification Macro (10.16)""",
    "ApprovalModule": """\
dcmgen.modules.approval
Module
ApprovalStatus CS 300E0002
ReviewDate DA_ 300E0004
ReviewTime TM_ 300E0005
ReviewerName PN_ 300E0008

Approval Module (C.8.8.16)""",
    "AssertionMacro": """\
dcmgen.items.assertion_macro
Macro
AssertionCodeSequence SQ 00440101 CodeSequenceMacro
AssertionUID UI 00440102
AsserterIdentificationSequence SQ 00440103 IdentifiedPersonOrDeviceMacro
AssertionDateTime DT 00440104
AssertionExpirationDateTime DT_ 00440105
AssertionComments UT_ 00440106
PertinentDocumentsSequence SQ 00380100 PertinentDocumentsSequenceItem
RelatedAssertionSequence SQ 00440107 RelatedAssertionSequenceItem

Assertion Macro (10.30)""",
    "AttributeValueConstraintMacro": """\
dcmgen.items.attribute_value_constraint_macro
ExtendedSelectorAttributeMacro
ConstraintType CS 00820032
ConstraintViolationSignificance CS_ 00820036
ConstraintViolationCondition UT 00820037
ConstraintValueSequence SQ 00820034 AttributeValueMacro
RecommendedDefaultValueSequence SQ 00820035 AttributeValueMacro
MeasurementUnitsCodeSequence SQ 004008EA CodeSequenceMacro
SpecificationSelectionGuidance UT_ 00820033

Attribute Value Constraint Macro (10.25)""",
    "AttributeValueMacro": """\
dcmgen.items.attribute_value_macro
Macro
SelectorAEValue AEn 0072005E
SelectorASValue ASn 0072005F
SelectorATValue ATn 00720060
SelectorCSValue CSn 00720062
SelectorDAValue DAn 00720061
SelectorDSValue DSn 00720072
SelectorDTValue DTn 00720063
SelectorFDValue FDn 00720074
SelectorFLValue FLn 00720076
SelectorISValue ISn 00720064
SelectorLOValue LOn 00720066
SelectorLTValue LT 00720068
SelectorOBValue OB 00720065
SelectorODValue OD 00720073
SelectorOFValue OF 00720067
SelectorOLValue OL 00720075
SelectorOVValue OV 00720081
SelectorOWValue OW 00720069
SelectorPNValue PNn 0072006A
SelectorSHValue SHn 0072006C
SelectorSLValue SLn 0072007C
SelectorSSValue SSn 0072007E
SelectorSTValue ST 0072006E
SelectorSVValue SVn 00720082
SelectorTMValue TMn 0072006B
SelectorUCValue UCn 0072006F
SelectorUIValue UIn 0072007F
SelectorULValue ULn 00720078
SelectorUNValue UN 0072006D
SelectorURValue UR 00720071
SelectorUSValue USn 0072007A
SelectorUTValue UT 00720070
SelectorUVValue UVn 00720083
SelectorCodeSequenceValue SQ 00720080 CodeSequenceMacro

Attribute Value Macro (10.26)""",
    "AutorefractionMeasurementsModule": """\
dcmgen.modules.autorefraction_measurements
Module
AutorefractionRightEyeSequence SQ 00460050 AutorefractionRightEyeSequenceItem
AutorefractionLeftEyeSequence SQ 00460052 AutorefractionLeftEyeSequenceItem
DistancePupillaryDistance FD_ 00460060
NearPupillaryDistance FD_ 00460062

Autorefraction Measurements Module (C.8.25.9)""",
    "AutorefractionMeasurementsSeriesModule": """\
dcmgen.modules.autorefraction_measurements_series
Module
Modality CS 00080060
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro

Autorefraction Measurements Series Module (C.8.25.2)""",
    "BasicAnnotationPresentationModule": """\
dcmgen.modules.basic_annotation_presentation
Module
AnnotationPosition US_ 20300010
TextString LO_ 20300020

Basic Annotation Presentation Module (C.13.7)""",
    "BasicCodeSequenceMacro": """\
dcmgen.items.basic_code_sequence_macro
Macro
CodeValue SH 00080100
CodingSchemeDesignator SH 00080102
CodingSchemeVersion SH 00080103
CodeMeaning LO 00080104
LongCodeValue UC 00080119
URNCodeValue UR 00080120

Basic Code Sequence Macro (8.8)""",
    "BasicFilmBoxPresentationModule": """\
dcmgen.modules.basic_film_box_presentation
Module
ImageDisplayFormat ST_ 20100010
AnnotationDisplayFormatID CS_ 20100030
FilmOrientation CS_ 20100040
FilmSizeID CST_ 20100050
MagnificationType CST_ 20100060
SmoothingType CS_ 20100080
BorderDensity CST_ 20100100
EmptyImageDensity CST_ 20100110
MinDensity US_ 20100120
MaxDensity US_ 20100130
Trim CS_ 20100140
ConfigurationInformation ST_ 20100150
Illumination US_ 2010015E
ReflectedAmbientLight US_ 20100160
RequestedResolutionID CST_ 20200050
ICCProfile OB_ 00282000

Basic Film Box Presentation Module (C.13.3)""",
    "BasicFilmBoxRelationshipModule": """\
dcmgen.modules.basic_film_box_relationship
Module
ReferencedFilmSessionSequence SQ 20100500 SOPInstanceReferenceMacro
ReferencedImageBoxSequence SQ 20100510 SOPInstanceReferenceMacro
ReferencedBasicAnnotationBoxSequence SQ 20100520 SOPInstanceReferenceMacro
ReferencedPresentationLUTSequence SQ 20500500 SOPInstanceReferenceMacro

Basic Film Box Relationship Module (C.13.4)""",
    "BasicFilmSessionPresentationModule": """\
dcmgen.modules.basic_film_session_presentation
Module
NumberOfCopies IS_ 20000010
PrintPriority CS_ 20000020
MediumType CST_ 20000030
FilmDestination CST_ 20000040
FilmSessionLabel LO_ 20000050
MemoryAllocation IS_ 20000060
OwnerID SH_ 21000160

Basic Film Session Presentation Module (C.13)""",
    "BasicFilmSessionRelationshipModule": """\
dcmgen.modules.basic_film_session_relationship
Module
ReferencedFilmBoxSequence SQ 20000500 SOPInstanceReferenceMacro
ProposedStudySequence SQ 213000A0 ProposedStudySequenceItem

Basic Film Session Relationship Module (C.13.2)""",
    "BasicPixelSpacingCalibrationMacro": """\
dcmgen.items.basic_pixel_spacing_calibration_macro
Macro
PixelSpacing DSn 00280030
PixelSpacingCalibrationType CS_ 00280A02
PixelSpacingCalibrationDescription LO 00280A04

Basic Pixel Spacing Calibration Macro (10.7)""",
    "BeamLimitingDevicePositionMacro": """\
dcmgen.items.beam_limiting_device_position_macro
Macro
BeamLimitingDevicePositionSequence SQ 300A011A BeamLimitingDevicePositionSequenceItem

Beam Limiting Device Position Macro (C.8.8.27)""",
    "BillingAndMaterialManagementCodeModule": """\
dcmgen.modules.billing_and_material_management_code
Module
BillingProcedureStepSequence SQ 00400320 CodeSequenceMacro
FilmConsumptionSequence SQ 00400321 FilmConsumptionSequenceItem
BillingSuppliesAndDevicesSequence SQ 00400324 BillingSuppliesAndDevicesSequenceItem

Billing and Material Management Code Module (C.4.17)""",
    "BitmapDisplayShutterModule": """\
dcmgen.modules.bitmap_display_shutter
Module
ShutterShape CSn 00181600
ShutterOverlayGroup US 00181623
ShutterPresentationValue US 00181622
ShutterPresentationColorCIELabValue USn 00181624

Bitmap Display Shutter Module (C.7.6.15)""",
    "BlocksDefinitionMacro": """\
dcmgen.items.blocks_definition_macro
Macro
NumberOfBlocks IS 300A00F0
BlockDefinitionSequence SQ 300A066A BlockDefinitionSequenceItem

Blocks Definition Macro (C.36.2.2.13)""",
    "BolusesDefinitionMacro": """\
dcmgen.items.boluses_definition_macro
Macro
NumberOfBoluses US 300A0674
BolusDefinitionSequence SQ 300A0673 BolusDefinitionSequenceItem

Boluses Definition Macro (C.36.2.2.16)""",
    "BreastBiopsyTargetMacro": """\
dcmgen.items.breast_biopsy_target_macro
Macro
BiopsyTargetSequence SQ 00182041 BiopsyTargetSequenceItem

Breast Biopsy Target Macro (C.8.21.5.2)""",
    "BreastTomosynthesisAcquisitionModule": """\
dcmgen.modules.breast_tomosynthesis_acquisition
Module
XRay3DAcquisitionSequence SQ 00189507 BreastTomosynthesisAcquisitionXRay3DAcquisitionSequenceItem

Breast Tomosynthesis Acquisition Module (C.8.21.3.4)""",
    "BreastTomosynthesisContributingSourcesModule": """\
dcmgen.modules.breast_tomosynthesis_contributing_sources
Module
ContributingSourcesSequence SQ 00189506 BreastTomosynthesisContributingSourcesContributingSourcesSequenceItem

Breast Tomosynthesis Contributing Sources Module (C.8.21.2.3)""",
    "BreastViewModule": """\
dcmgen.modules.breast_view
Module
ImageType CSTn 00080008
ViewCodeSequence SQ 00540220 MammographyImageViewCodeSequenceItem
BreastImplantPresent CS 00281300
PartialView CS_ 00281350
PartialViewCodeSequence SQ 00281352 CodeSequenceMacro

Breast View Module (C.8.21.6)""",
    "BreastXRayAcquisitionDoseMacro": """\
dcmgen.items.breast_x_ray_acquisition_dose_macro
Macro
XRayAcquisitionDoseSequence SQ 00189542 XRayAcquisitionDoseSequenceItem

Breast X-Ray Acquisition Dose Macro (C.8.31.5)""",
    "BreastXRayDetectorMacro": """\
dcmgen.items.breast_x_ray_detector_macro
Macro
DetectorPositionSequence SQ 00189541 DetectorPositionSequenceItem

Breast X-Ray Detector Macro (C.8.31.3)""",
    "BreastXRayGeometryMacro": """\
dcmgen.items.breast_x_ray_geometry_macro
Macro
XRayGeometrySequence SQ 00189476 BreastXRayGeometryXRayGeometrySequenceItem

Breast X-Ray Geometry Macro (C.8.31.4)""",
    "BreastXRayIsocenterReferenceSystemMacro": """\
dcmgen.items.breast_x_ray_isocenter_reference_system_macro
Macro
IsocenterReferenceSystemSequence SQ 00189462 BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemSequenceItem

Breast X-Ray Isocenter Reference System Macro (C.8.31.6)""",
    "BreastXRayPositionerMacro": """\
dcmgen.items.breast_x_ray_positioner_macro
Macro
PositionerPositionSequence SQ 00189405 BreastXRayPositionerPositionerPositionSequenceItem

Breast X-Ray Positioner Macro (C.8.31.2)""",
    "BulkMotionSynchronizationModule": """\
dcmgen.modules.bulk_motion_synchronization
Module
BulkMotionCompensationTechnique CST 00189172
BulkMotionSignalSource CST 00189173

Bulk Motion Synchronization Module (C.7.6.18.3)""",
    "CArmPhotonElectronBeamModule": """\
dcmgen.modules.c_arm_photon_electron_beam
Module
NumberOfRTControlPoints US 300A0604
CArmPhotonElectronControlPointSequence SQ 300A062F CArmPhotonElectronControlPointSequenceItem

C-Arm Photon-Electron Beam Module (C.36.15)""",
    "CArmPhotonElectronDeliveryDeviceModule": """\
dcmgen.modules.c_arm_photon_electron_delivery_device
BlocksDefinitionMacro BolusesDefinitionMacro CompensatorsDefinitionMacro GeneralAccessoriesDefinitionMacro RTAccessoryHoldersDefinitionMacro RTBeamLimitingDevicesDefinitionMacro RadiationGenerationModeMacro WedgesDefinitionMacro Module
RadiationSourceAxisDistance FD 300A0640

C-Arm Photon-Electron Delivery Device Module (C.36.14)""",
    "CRImageModule": """\
dcmgen.modules.cr_image
GeneralAnatomyOptionalMacro BasicPixelSpacingCalibrationMacro ExposureIndexMacro Module
PhotometricInterpretation CS 00280004
KVP DS_ 00180060
PlateID LO_ 00181004
DistanceSourceToDetector DS_ 00181110
DistanceSourceToPatient DS_ 00181111
ExposureTime IS_ 00181150
XRayTubeCurrent IS_ 00181151
Exposure IS_ 00181152
ExposureInuAs IS_ 00181153
ImagerPixelSpacing DSn 00181164
GeneratorPower IS_ 00181170
AcquisitionDeviceProcessingDescription LO_ 00181400
AcquisitionDeviceProcessingCode LO_ 00181401
CassetteOrientation CS_ 00181402
CassetteSize CST_ 00181403
ExposuresOnPlate US_ 00181404
RelativeXRayExposure IS_ 00181405
Sensitivity DS_ 00186000

CR Image Module (C.8.1.2)""",
    "CRSeriesModule": """\
dcmgen.modules.cr_series
Module
BodyPartExamined CS_ 00180015
ViewPosition CST_ 00185101
FilterType SH_ 00181160
CollimatorGridName SH_ 00181180
FocalSpots DSn 00181190
PlateType SH_ 00181260
PhosphorType LO_ 00181261

CR Series Module (C.8.1.1)""",
    "CTAcquisitionDetailsMacro": """\
dcmgen.items.ct_acquisition_details_macro
Macro
CTAcquisitionDetailsSequence SQ 00189304 CTAcquisitionDetailsSequenceItem

CT Acquisition Details Macro (C.8.15.3.3)""",
    "CTAcquisitionTypeMacro": """\
dcmgen.items.ct_acquisition_type_macro
Macro
CTAcquisitionTypeSequence SQ 00189301 CTAcquisitionTypeSequenceItem

CT Acquisition Type Macro (C.8.15.3.2)""",
    "CTAdditionalXRaySourceMacro": """\
dcmgen.items.ct_additional_x_ray_source_macro
Macro
CTAdditionalXRaySourceSequence SQ 00189360 CTAdditionalXRaySourceCTAdditionalXRaySourceSequenceItem

CT Additional X-Ray Source Macro (C.8.15.3.11)""",
    "CTExposureMacro": """\
dcmgen.items.ct_exposure_macro
Macro
CTExposureSequence SQ 00189321 CTExposureSequenceItem

CT Exposure Macro (C.8.15.3.8)""",
    "CTGeometryMacro": """\
dcmgen.items.ct_geometry_macro
Macro
CTGeometrySequence SQ 00189312 CTGeometrySequenceItem

CT Geometry Macro (C.8.15.3.6)""",
    "CTImageFrameTypeMacro": """\
dcmgen.items.ct_image_frame_type_macro
Macro
CTImageFrameTypeSequence SQ 00189329 CTImageFrameTypeSequenceItem

CT Image Frame Type Macro (C.8.15.3.1)""",
    "CTImageModule": """\
dcmgen.modules.ct_image
GeneralAnatomyOptionalMacro OptionalViewAndSliceProgressionDirectionMacro RTEquipmentMappingAndPlanReferenceMacro ThreeDRTConeBeamImagingGeometryOptionalMacro Module
ImageType CSTn 00080008
MultienergyCTAcquisition CS_ 00189361
SamplesPerPixel US 00280002
PhotometricInterpretation CS 00280004
BitsAllocated US 00280100
BitsStored US 00280101
HighBit US 00280102
RescaleIntercept DS 00281052
RescaleSlope DS 00281053
RescaleType LOT 00281054
KVP DS_ 00180060
AcquisitionNumber IS_ 00200012
ScanOptions CSn 00180022
DataCollectionDiameter DS_ 00180090
DataCollectionCenterPatient FDn 00189313
ReconstructionDiameter DS_ 00181100
ReconstructionTargetCenterPatient FDn 00189318
DistanceSourceToDetector DS_ 00181110
DistanceSourceToPatient DS_ 00181111
GantryDetectorTilt DS_ 00181120
TableHeight DS_ 00181130
RotationDirection CS_ 00181140
MetalArtifactReductionSequence SQ 00189390 MetalArtifactReductionSequenceItem
ExposureTime IS_ 00181150
XRayTubeCurrent IS_ 00181151
Exposure IS_ 00181152
ExposureInuAs IS_ 00181153
FilterType SH_ 00181160
FilterMaterial CSTn 00187050
GeneratorPower IS_ 00181170
FocalSpots DSn 00181190
ConvolutionKernel SHn 00181210
RevolutionTime FD_ 00189305
SingleCollimationWidth FD_ 00189306
TotalCollimationWidth FD_ 00189307
TableSpeed FD_ 00189309
TableFeedPerRotation FD_ 00189310
SpiralPitchFactor FD_ 00189311
ExposureModulationType CSTn 00189323
CTDIvol FD_ 00189345
CTDIPhantomTypeCodeSequence SQ 00189346 CodeSequenceMacro
WaterEquivalentDiameter FD_ 00181271
WaterEquivalentDiameterCalculationMethodCodeSequence SQ 00181272 CodeSequenceMacro
ImageAndFluoroscopyAreaDoseProduct DS_ 0018115E
CalciumScoringMassFactorPatient FL_ 00189351
CalciumScoringMassFactorDevice FLn 00189352
EnergyWeightingFactor FL 00189353
CTAdditionalXRaySourceSequence SQ 00189360 CTAdditionalXRaySourceSequenceItem

CT Image Module (C.8.2.1)""",
    "CTPixelValueTransformationMacro": """\
dcmgen.items.ct_pixel_value_transformation_macro
Macro
PixelValueTransformationSequence SQ 00289145 CTPixelValueTransformationPixelValueTransformationSequenceItem

CT Pixel Value Transformation Macro (C.8.15.3.10)""",
    "CTPositionMacro": """\
dcmgen.items.ct_position_macro
Macro
CTPositionSequence SQ 00189326 CTPositionSequenceItem

CT Position Macro (C.8.15.3.5)""",
    "CTProtocolSeriesModule": """\
dcmgen.modules.ct_protocol_series
Module
Modality CS 00080060

CT Protocol Series Module (C.34.1)""",
    "CTReconstructionMacro": """\
dcmgen.items.ct_reconstruction_macro
Macro
CTReconstructionSequence SQ 00189314 CTReconstructionSequenceItem

CT Reconstruction Macro (C.8.15.3.7)""",
    "CTSeriesModule": """\
dcmgen.modules.ct_series
Module
Modality CS 00080060
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro

CT Series Module (C.8.15.1)""",
    "CTTableDynamicsMacro": """\
dcmgen.items.ct_table_dynamics_macro
Macro
CTTableDynamicsSequence SQ 00189308 CTTableDynamicsSequenceItem

CT Table Dynamics Macro (C.8.15.3.4)""",
    "CTXRayDetailsMacro": """\
dcmgen.items.ct_x_ray_details_macro
Macro
CTXRayDetailsSequence SQ 00189325 CTXRayDetailsSequenceItem

CT X-Ray Details Macro (C.8.15.3.9)""",
    "CalculatedDoseReferenceRecordModule": """\
dcmgen.modules.calculated_dose_reference_record
Module
CalculatedDoseReferenceSequence SQ 30080070 CalculatedDoseReferenceSequenceItem

Calculated Dose Reference Record Module (C.8.8.20)""",
    "CalculatedIOLMacro": """\
dcmgen.items.calculated_iol_macro
Macro
IOLManufacturer LO 00221093
ImplantName LO 00221095
TypeOfOpticalCorrection CS_ 00221046
LensConstantSequence SQ 00221092 LensConstantSequenceItem
IOLPowerSequence SQ 00221090 IOLPowerSequenceItem
IOLPowerForExactEmmetropia FL_ 00221121
ToricIOLPowerForExactEmmetropiaSequence SQ 0022104A CalculatedToricPowerMacro
IOLPowerForExactTargetRefraction FL_ 00221122
ToricIOLPowerForExactTargetRefractionSequence SQ 0022104B CalculatedToricPowerMacro
CalculationCommentSequence SQ 0022112A CalculationCommentSequenceItem

Calculated IOL Macro (C.8.25.16.5)""",
    "CalculatedToricPowerMacro": """\
dcmgen.items.calculated_toric_power_macro
Macro
SpherePower FD_ 00460146
CylinderPower FD 00460147
CylinderAxis FL 00220009

Calculated Toric Power Macro (C.8.25.16.7)""",
    "CameraPositionFunctionalGroupMacro": """\
dcmgen.items.camera_position_functional_group_macro
Macro
CameraPositionGroupSequence SQ 0034000B CameraPositionGroupSequenceItem

Camera Position Functional Group Macro (C.7.6.16.2.28)""",
    "CardiacSynchronizationMacro": """\
dcmgen.items.cardiac_synchronization_macro
Macro
CardiacSynchronizationSequence SQ 00189118 CardiacSynchronizationSequenceItem

Cardiac Synchronization Macro (C.7.6.16.2.7)""",
    "CardiacSynchronizationModule": """\
dcmgen.modules.cardiac_synchronization
Module
CardiacSynchronizationTechnique CS 00189037
CardiacSignalSource CST 00189085
CardiacRRIntervalSpecified FD 00189070
CardiacBeatRejectionTechnique CST 00189169
LowRRValue IS_ 00181081
HighRRValue IS_ 00181082
IntervalsAcquired IS_ 00181083
IntervalsRejected IS_ 00181084
SkipBeats IS_ 00181086
CardiacFramingType LOT 00181064

Cardiac Synchronization Module (C.7.6.18.1)""",
    "CineModule": """\
dcmgen.modules.cine
Module
PreferredPlaybackSequencing US_ 00181244
FrameTime DS 00181063
FrameTimeVector DSn 00181065
StartTrim IS_ 00082142
StopTrim IS_ 00082143
RecommendedDisplayFrameRate IS_ 00082144
CineRate IS_ 00180040
FrameDelay DS_ 00181066
ImageTriggerDelay DS_ 00181067
EffectiveDuration DS_ 00180072
ActualFrameDuration IS_ 00181242
MultiplexedAudioChannelsDescriptionCodeSequence SQ 003A0300 MultiplexedAudioChannelsDescriptionCodeSequenceItem

Cine Module (C.7.6.5)""",
    "ClinicalTrialContextModule": """\
dcmgen.modules.clinical_trial_context
Module
ClinicalTrialSponsorName LO 00120010
ClinicalTrialProtocolID LO 00120020
ClinicalTrialProtocolName LO_ 00120021
ClinicalTrialSiteID LO_ 00120030
ClinicalTrialSiteName LO_ 00120031
ClinicalTrialProtocolEthicsCommitteeName LO 00120081
ClinicalTrialProtocolEthicsCommitteeApprovalNumber LO_ 00120082
EthicsCommitteeApprovalEffectivenessStartDate DA_ 00120086
EthicsCommitteeApprovalEffectivenessEndDate DA_ 00120087
ClinicalTrialCoordinatingCenterName LO_ 00120060

Clinical Trial Context Module (C.34.4)""",
    "ClinicalTrialSeriesModule": """\
dcmgen.modules.clinical_trial_series
Module
ClinicalTrialCoordinatingCenterName LO_ 00120060
ClinicalTrialSeriesID LO_ 00120071
IssuerOfClinicalTrialSeriesID LO_ 00120073
ClinicalTrialSeriesDescription LO_ 00120072

Clinical Trial Series Module (C.7.3.2)""",
    "ClinicalTrialStudyModule": """\
dcmgen.modules.clinical_trial_study
Module
ClinicalTrialTimePointID LO_ 00120050
IssuerOfClinicalTrialTimePointID LO_ 00120055
ClinicalTrialTimePointDescription ST_ 00120051
ClinicalTrialTimePointTypeCodeSequence SQ 00120054 CodeSequenceMacro
LongitudinalTemporalOffsetFromEvent FD_ 00120052
LongitudinalTemporalEventType CST 00120053
ConsentForClinicalTrialUseSequence SQ 00120083 ConsentForClinicalTrialUseSequenceItem

Clinical Trial Study Module (C.7.2.3)""",
    "ClinicalTrialSubjectModule": """\
dcmgen.modules.clinical_trial_subject
Module
ClinicalTrialSponsorName LO 00120010
ClinicalTrialProtocolID LO 00120020
IssuerOfClinicalTrialProtocolID LO_ 00120022
OtherClinicalTrialProtocolIDsSequence SQ 00120023 OtherClinicalTrialProtocolIDsSequenceItem
ClinicalTrialProtocolName LO_ 00120021
ClinicalTrialSiteID LO_ 00120030
IssuerOfClinicalTrialSiteID LO_ 00120032
ClinicalTrialSiteName LO_ 00120031
ClinicalTrialSubjectID LO 00120040
IssuerOfClinicalTrialSubjectID LO_ 00120041
ClinicalTrialSubjectReadingID LO 00120042
IssuerOfClinicalTrialSubjectReadingID LO_ 00120043
ClinicalTrialProtocolEthicsCommitteeName LO 00120081
ClinicalTrialProtocolEthicsCommitteeApprovalNumber LO_ 00120082

Clinical Trial Subject Module (C.7.1.3)""",
    "CodeMacro": """\
dcmgen.items.code_macro
Macro
ConceptCodeSequence SQ 0040A168 CodeSequenceMacro

Code Macro (C.18.2)""",
    "CodeSequenceMacro": """\
dcmgen.items.code_sequence_macro
BasicCodeSequenceMacro EnhancedCodeSequenceMacro
EquivalentCodeSequence SQ 00080121 EquivalentCodeSequenceItem

Code Sequence Macro (8.8)""",
    "ColorPaletteDefinitionModule": """\
dcmgen.modules.color_palette_definition
ContentIdentificationMacro Module

Color Palette Definition Module (C.28.1)""",
    "CommonCTMRAndPhotoacousticImageDescriptionMacro": """\
dcmgen.items.common_ct_mr_and_photoacoustic_image_description_macro
Macro
PixelPresentation CS 00089205
VolumetricProperties CS 00089206
VolumeBasedCalculationTechnique CST 00089207

Common CT/MR and Photoacoustic Image Description Macro (C.8.16.2)""",
    "CommonInstanceReferenceModule": """\
dcmgen.modules.common_instance_reference
Module
ReferencedSeriesSequence SQ 00081115 ReferencedSeriesSequenceItem
StudiesContainingOtherReferencedInstancesSequence SQ 00081200 StudiesContainingOtherReferencedInstancesSequenceItem

Common Instance Reference Module (C.12.2)""",
    "CompensatorsDefinitionMacro": """\
dcmgen.items.compensators_definition_macro
Macro
NumberOfCompensators IS 300A00E0
CompensatorDefinitionSequence SQ 300A0662 CompensatorDefinitionSequenceItem

Compensators Definition Macro (C.36.2.2.12)""",
    "CompositeObjectReferenceMacro": """\
dcmgen.items.composite_object_reference_macro
Macro
ReferencedSOPSequence SQ 00081199 SOPInstanceReferenceMacro

Composite Object Reference Macro (C.18.3)""",
    "ConceptualVolumeMacro": """\
dcmgen.items.conceptual_volume_macro
Macro
ConceptualVolumeUID UI 30100006
OriginatingSOPInstanceReferenceSequence SQ 30100007 SOPInstanceReferenceMacro
EquivalentConceptualVolumesSequence SQ 3010000A EquivalentConceptualVolumesSequenceItem
DerivationConceptualVolumeSequence SQ 30100014 DerivationConceptualVolumeSequenceItem

Conceptual Volume Macro (10.33)""",
    "ConceptualVolumeSegmentationReferenceAndCombinationMacro": """\
dcmgen.items.conceptual_volume_segmentation_reference_and_combination_macro
ConceptualVolumeMacro
ConceptualVolumeCombinationFlag CS 3010000E
ConceptualVolumeConstituentSequence SQ 30100008 ConceptualVolumeConstituentSequenceItem
ConceptualVolumeCombinationExpression UT 3010000C
ConceptualVolumeCombinationDescription ST_ 3010000F
ConceptualVolumeSegmentationDefinedFlag CS 30100010
ConceptualVolumeSegmentationReferenceSequence SQ 30100011 ConceptualVolumeSegmentationReferenceSequenceItem

Conceptual Volume Segmentation Reference And Combination Macro (10.34)""",
    "ConfocalMicroscopyImageFrameTypeMacro": """\
dcmgen.items.confocal_microscopy_image_frame_type_macro
Macro
ConfocalMicroscopyImageFrameTypeSequence SQ 00480116 ConfocalMicroscopyImageFrameTypeSequenceItem

Confocal Microscopy Image Frame Type Macro (C.8.35.4.1)""",
    "ConfocalMicroscopyImageModule": """\
dcmgen.modules.confocal_microscopy_image
Module
ImageType CSn 00080008
PhotometricInterpretation CS 00280004
BitsAllocated US 00280100
BitsStored US 00280101
HighBit US 00280102
PixelRepresentation US 00280103
SamplesPerPixel US 00280002
PlanarConfiguration US 00280006
LossyImageCompression CS 00282110
ConfocalMode CS 00480114
TissueLocation CS 00480115

Confocal Microscopy Image Module (C.8.35.1)""",
    "ConfocalMicroscopyTiledPyramidalImageModule": """\
dcmgen.modules.confocal_microscopy_tiled_pyramidal_image
Module
ImagedVolumeWidth FL 00480001
ImagedVolumeHeight FL 00480002
ImagedVolumeDepth FL 00480003
VolumetricProperties CS 00089206

Confocal Microscopy Tiled Pyramidal Image Module (C.8.35.2)""",
    "ContainerMacro": """\
dcmgen.items.container_macro
Macro
ContinuityOfContent CS 0040A050
ContentTemplateSequence SQ 0040A504 ContentTemplateSequenceItem

Container Macro (C.18.8)""",
    "ContentAssessmentResultsDirectoryRecordResultsKeysMacro": """\
dcmgen.items.content_assessment_results_directory_record_results_keys_macro
Macro
SpecificCharacterSet CSn 00080005
InstanceNumber IS 00200013
InstanceCreationDate DA 00080012
InstanceCreationTime TM_ 00080013

Content Assessment Results Directory Record Results Keys (F.5.45)""",
    "ContentAssessmentResultsModule": """\
dcmgen.modules.content_assessment_results
Module
AssessmentLabel LO 00820023
AssessmentTypeCodeSequence SQ 00820021 CodeSequenceMacro
AssessmentSetID LO_ 00820016
AssessmentRequesterSequence SQ 00820017 IdentifiedPersonOrDeviceMacro
AssessedSOPInstanceSequence SQ 00820004 AssessedSOPInstanceSequenceItem
AssessmentSummary CS 00820001
AssessmentSummaryDescription UT_ 00820003
PertinentResourcesSequence SQ 00380101 ContentAssessmentResultsPertinentResourcesSequenceItem
NumberOfAssessmentObservations UL 00820006
AssessmentObservationsSequence SQ 00820007 AssessmentObservationsSequenceItem

Content Assessment Results Module (C.33.1)""",
    "ContentCreatorMacro": """\
dcmgen.items.content_creator_macro
Macro
ContentCreatorName PN_ 00700084
ContentCreatorIdentificationCodeSequence SQ 00700086 PersonIdentificationMacro

Content Creator Macro (10.9.2)""",
    "ContentIdentificationMacro": """\
dcmgen.items.content_identification_macro
ContentCreatorMacro
InstanceNumber IS 00200013
ContentLabel CS 00700080
ContentDescription LO_ 00700081
ConceptNameCodeSequence SQ 0040A043 CodeSequenceMacro
AlternateContentDescriptionSequence SQ 00700087 AlternateContentDescriptionSequenceItem

Content Identification Macro (10.9)""",
    "ContentItemMacro": """\
dcmgen.items.content_item_macro
Macro
ValueType CS 0040A040
ObservationDateTime DT_ 0040A032
ObservationStartDateTime DT_ 0040A033
ConceptNameCodeSequence SQ 0040A043 CodeSequenceMacro
DateTime DT 0040A120
Date DA 0040A121
Time TM 0040A122
PersonName PN 0040A123
UID UI 0040A124
TextValue UT 0040A160
ConceptCodeSequence SQ 0040A168 CodeSequenceMacro
NumericValue DSn 0040A30A
FloatingPointValue FDn 0040A161
RationalNumeratorValue SLn 0040A162
RationalDenominatorValue ULn 0040A163
MeasurementUnitsCodeSequence SQ 004008EA CodeSequenceMacro
ReferencedSOPSequence SQ 00081199 ContentItemReferencedSOPSequenceItem

Content Item Macro (10.2)""",
    "ContentItemWithModifiersMacro": """\
dcmgen.items.content_item_with_modifiers_macro
ContentItemMacro
ContentItemModifierSequence SQ 00400441 ContentItemMacro

Content Item with Modifiers Macro (10.2.1)""",
    "ContrastBolusModule": """\
dcmgen.modules.contrast_bolus
Module
ContrastBolusAgent LO_ 00180010
ContrastBolusAgentSequence SQ 00180012 CodeSequenceMacro
ContrastBolusRoute LO_ 00181040
ContrastBolusAdministrationRouteSequence SQ 00180014 ContrastBolusContrastBolusAdministrationRouteSequenceItem
ContrastBolusVolume DS_ 00181041
ContrastBolusStartTime TM_ 00181042
ContrastBolusStopTime TM_ 00181043
ContrastBolusTotalDose DS_ 00181044
ContrastFlowRate DSn 00181046
ContrastFlowDuration DSn 00181047
ContrastBolusIngredient CST_ 00181048
ContrastBolusIngredientConcentration DS_ 00181049

Contrast/Bolus Module (C.7.6.4)""",
    "ContrastBolusUsageMacro": """\
dcmgen.items.contrast_bolus_usage_macro
Macro
ContrastBolusUsageSequence SQ 00189341 ContrastBolusUsageSequenceItem

Contrast/Bolus Usage Macro (C.7.6.16.2.12)""",
    "ContributingImageSourcesMacro": """\
dcmgen.items.contributing_image_sources_macro
Macro
Rows US 00280010
Columns US 00280011
BitsStored US 00280101
LossyImageCompression CS 00282110
LossyImageCompressionRatio DSn 00282112
LossyImageCompressionMethod CSTn 00282114

Contributing Image Sources Macro (10.11)""",
    "CorneaMeasurementMacro": """\
dcmgen.items.cornea_measurement_macro
Macro
SteepCornealAxisSequence SQ 00460112 SteepCornealAxisSequenceItem
FlatCornealAxisSequence SQ 00460113 FlatCornealAxisSequenceItem
CorneaMeasurementMethodCodeSequence SQ 00460116 CodeSequenceMacro
KeratometerIndex FL_ 00221033
RefractiveIndexOfCornea FL 00460117
RefractiveIndexOfAqueousHumor FL 00460118

Cornea Measurement Macro (C.8.25.16.8)""",
    "CornealTopographyMapAnalysisModule": """\
dcmgen.modules.corneal_topography_map_analysis
KeratometricMeasurementsMacro Module
OphthalmicMappingDeviceType CST 00221415
CornealVertexLocation FLn 00460202
CornealTopographySurface CS 00460201
PupilCentroidXCoordinate FL 00460203
PupilCentroidYCoordinate FL 00460204
EquivalentPupilRadius FL 00460205
VerticesOfTheOutlineOfPupil ISn 00460208
MinimumKeratometricSequence SQ 00460215 MinimumKeratometricSequenceItem
SimulatedKeratometricCylinderSequence SQ 00460218 SimulatedKeratometricCylinderSequenceItem
AverageCornealPower FL 00460220
CornealISValue FL 00460224
AnalyzedArea FL 00460227
MaximumCornealCurvatureSequence SQ 00460211 MaximumCornealCurvatureSequenceItem
SurfaceRegularityIndex FL_ 00460230
SurfaceAsymmetryIndex FL_ 00460232
CornealEccentricityIndex FL_ 00460234
KeratoconusPredictionIndex FL_ 00460236
DecimalPotentialVisualAcuity FL_ 00460238
CornealTopographyMapQualityEvaluation CS 00460242
CornealTopographyMapTypeCodeSequence SQ 00460207 CodeSequenceMacro
CornealTopographyMappingNormalsSequence SQ 00460210 ExternallySourcedDataSetIdentificationMacro
SourceImageSequence SQ 00082112 OphthalmicPhotographyImageSourceImageSequenceItem
SourceImageCornealProcessedDataSequence SQ 00460244 SourceImageCornealProcessedDataSequenceItem

Corneal Topography Map Analysis Module (C.8.30.3)""",
    "CornealTopographyMapImageModule": """\
dcmgen.modules.corneal_topography_map_image
GeneralAnatomyMandatoryMacro BasicPixelSpacingCalibrationMacro RealWorldValueMappingMacro Module
InstanceNumber IS 00200013
ContentDate DA 00080023
ContentTime TM 00080033
AcquisitionDateTime DT 0008002A
ImageType CSTn 00080008
SamplesPerPixel US 00280002
PhotometricInterpretation CS 00280004
PixelRepresentation US 00280103
PixelAspectRatio ISn 00280034
BitsAllocated US 00280100
BitsStored US 00280101
HighBit US 00280102
LossyImageCompression CS 00282110
LossyImageCompressionRatio DSn 00282112
LossyImageCompressionMethod CSTn 00282114
BurnedInAnnotation CS 00280301
RecognizableVisualFeatures CS 00280302
ImageLaterality CS 00200062

Corneal Topography Map Image Module (C.8.30.2)""",
    "CornealTopographyMapSeriesModule": """\
dcmgen.modules.corneal_topography_map_series
Module
Modality CS 00080060
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro
BodyPartExamined CS 00180015

Corneal Topography Map Series Module (C.8.30.1)""",
    "CurrentFrameFunctionalGroupsModule": """\
dcmgen.modules.current_frame_functional_groups
Module
CurrentFrameFunctionalGroupsSequence SQ 00060001 Dataset

Current Frame Functional Groups Module (C.7.6.27)""",
    "CutaneousConfocalMicroscopyImageAcquisitionParametersModule": """\
dcmgen.modules.cutaneous_confocal_microscopy_image_acquisition_parameters
Module
OpticalMagnificationFactor DS_ 00161005
ImageAcquisitionDepth FD_ 00480117
FieldOfViewShape CS_ 00181147
FieldOfViewDimensions ISn 00181149
TrackingID UT 00620020
TrackingUID UI 00620021

Cutaneous Confocal Microscopy Image Acquisition Parameters Module (C.8.35.3)""",
    "CylinderSequenceMacro": """\
dcmgen.items.cylinder_sequence_macro
Macro
CylinderSequence SQ 00460018 CylinderSequenceItem

Cylinder Sequence Macro (C.8.25.6.1)""",
    "DXAnatomyImagedModule": """\
dcmgen.modules.dx_anatomy_imaged
GeneralAnatomyRequiredMacro Module
ImageLaterality CS 00200062

DX Anatomy Imaged Module (C.8.11.2)""",
    "DXDetectorModule": """\
dcmgen.modules.dx_detector
DigitalXRayDetectorMacro BasicPixelSpacingCalibrationMacro Module
DetectorActiveTime DS_ 00187014
DetectorActivationOffsetFromExposure DS_ 00187016
FieldOfViewShape CS_ 00181147
FieldOfViewDimensions ISn 00181149
FieldOfViewOrigin DSn 00187030
FieldOfViewRotation DS 00187032
FieldOfViewHorizontalFlip CS 00187034
ImagerPixelSpacing DSn 00181164
CassetteID LO_ 00181007
PlateID LO_ 00181004

DX Detector Module (C.8.11.4)""",
    "DXImageModule": """\
dcmgen.modules.dx_image
Module
ImageType CSn 00080008
SamplesPerPixel US 00280002
PhotometricInterpretation CS 00280004
BitsAllocated US 00280100
BitsStored US 00280101
HighBit US 00280102
PixelRepresentation US 00280103
PixelIntensityRelationship CS 00281040
PixelIntensityRelationshipSign SS 00281041
RescaleIntercept DS 00281052
RescaleSlope DS 00281053
RescaleType LO 00281054
PresentationLUTShape CS 20500020
LossyImageCompression CS 00282110
LossyImageCompressionRatio DSn 00282112
DerivationDescription ST_ 00082111
AcquisitionDeviceProcessingDescription LO_ 00181400
AcquisitionDeviceProcessingCode LO_ 00181401
PatientOrientation CSn 00200020
CalibrationImage CS_ 00500004
BurnedInAnnotation CS 00280301
VOILUTSequence SQ 00283010 VOILUTSequenceItem
WindowCenter DSn 00281050
WindowWidth DSn 00281051
WindowCenterWidthExplanation LOn 00281055

DX Image Module (C.8.11.3)""",
    "DXPositioningModule": """\
dcmgen.modules.dx_positioning
Module
ProjectionEponymousNameCodeSequence SQ 00185104 CodeSequenceMacro
PatientPosition CST_ 00185100
ViewPosition CST_ 00185101
ViewCodeSequence SQ 00540220 ViewCodeSequenceItem
PatientOrientationCodeSequence SQ 00540410 DXPositioningPatientOrientationCodeSequenceItem
PatientGantryRelationshipCodeSequence SQ 00540414 CodeSequenceMacro
DistanceSourceToPatient DS_ 00181111
DistanceSourceToDetector DS_ 00181110
EstimatedRadiographicMagnificationFactor DS_ 00181114
PositionerType CST_ 00181508
PositionerPrimaryAngle DS_ 00181510
PositionerSecondaryAngle DS_ 00181511
DetectorPrimaryAngle DS_ 00181530
DetectorSecondaryAngle DS_ 00181531
ColumnAngulation DS_ 00181450
TableType CST_ 0018113A
TableAngle DS_ 00181138
BodyPartThickness DS_ 001811A0
CompressionForce DS_ 001811A2
CompressionPressure DS_ 001811A3
CompressionContactArea DS_ 001811A5
PaddleDescription LO_ 001811A4

DX Positioning Module (C.8.11.5)""",
    "DXSeriesModule": """\
dcmgen.modules.dx_series
Module
Modality CS 00080060
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro
PresentationIntentType CS 00080068

DX Series Module (C.8.11.1)""",
    "DefinedStorageModule": """\
dcmgen.modules.defined_storage
Module
StorageProtocolElementSpecificationSequence SQ 00189935 StorageProtocolElementSpecificationSequenceItem

Defined Storage Module (C.34.13)""",
    "DeformableSpatialRegistrationModule": """\
dcmgen.modules.deformable_spatial_registration
ContentIdentificationMacro Module
ContentDate DA 00080023
ContentTime TM 00080033
DeformableRegistrationSequence SQ 00640002 DeformableRegistrationSequenceItem

Deformable Spatial Registration Module (C.20.3)""",
    "DerivationImageMacro": """\
dcmgen.items.derivation_image_macro
Macro
DerivationImageSequence SQ 00089124 DerivationImageSequenceItem

Derivation Image Macro (C.7.6.16.2.6)""",
    "DermoscopicImageModule": """\
dcmgen.modules.dermoscopic_image
Module
RecognizableVisualFeatures CS 00280302
LightSourcePolarization CS_ 00161001
EmitterColorTemperature DS_ 00161002
ContactMethod CS_ 00161003
ImmersionMedia CSTn 00161004
OpticalMagnificationFactor DS_ 00161005
PartialView CS_ 00281350
PartialViewDescription ST_ 00281351
TrackingID UT 00620020
TrackingUID UI 00620021

Dermoscopic Image Module (C.8.12.13)""",
    "DeviceIdentificationMacro": """\
dcmgen.items.device_identification_macro
Macro
DeviceTypeCodeSequence SQ 3010002E CodeSequenceMacro
DeviceLabel LO 3010002D
LongDeviceDescription ST_ 00500021
DeviceSerialNumber LO_ 00181000
SoftwareVersions LOn 00181020
DateOfManufacture DA_ 00181204
DateOfInstallation DA_ 00181205
UDISequence SQ 0018100A UDIMacro
ManufacturerDeviceIdentifier ST_ 30100043
DeviceAlternateIdentifier UC_ 3010001B
DeviceAlternateIdentifierType CST 3010001C
DeviceAlternateIdentifierFormat LT 3010001D

Device Identification Macro (10.36)""",
    "DeviceModelMacro": """\
dcmgen.items.device_model_macro
Macro
Manufacturer LO_ 00080070
ManufacturerModelName LO_ 00081090
ManufacturerModelVersion LO_ 3010001A

Device Model Macro (10.35)""",
    "DeviceModule": """\
dcmgen.modules.device
Module
DeviceSequence SQ 00500010 DeviceSequenceItem

Device Module (C.7.6.12)""",
    "DeviceMotionControlMacro": """\
dcmgen.items.device_motion_control_macro
Macro
DeviceMotionControlSequence SQ 300A0450 DeviceMotionControlSequenceItem

Device Motion Control Macro (10.22)""",
    "DigitalSignaturesMacro": """\
dcmgen.items.digital_signatures_macro
Macro
MACParametersSequence SQ 4FFE0001 MACParametersSequenceItem
DigitalSignaturesSequence SQ FFFAFFFA DigitalSignaturesSequenceItem

Digital Signatures Macro (C.12.1.1.3)""",
    "DigitalXRayDetectorMacro": """\
dcmgen.items.digital_x_ray_detector_macro
ExposureIndexMacro
DetectorType CST_ 00187004
DetectorConfiguration CST_ 00187005
DetectorDescription LT_ 00187006
DetectorMode LT_ 00187008
DetectorID SH_ 0018700A
DateOfLastDetectorCalibration DA_ 0018700C
TimeOfLastDetectorCalibration TM_ 0018700E
ExposuresOnDetectorSinceLastCalibration IS_ 00187010
ExposuresOnDetectorSinceManufactured IS_ 00187011
DetectorTimeSinceLastExposure DS_ 00187012
DetectorBinning DSn 0018701A
DetectorManufacturerName LO_ 0018702A
DetectorManufacturerModelName LO_ 0018702B
XRayDetectorID UC_ 00189371
DetectorConditionsNominalFlag CS_ 00187000
DetectorTemperature DS_ 00187001
Sensitivity DS_ 00186000
DetectorElementPhysicalSize DSn 00187020
DetectorElementSpacing DSn 00187022
DetectorActiveShape CS_ 00187024
DetectorActiveDimensions DSn 00187026
DetectorActiveOrigin DSn 00187028

Digital X-Ray Detector Macro (C.8.11.4)""",
    "DirectoryInformationModule": """\
dcmgen.modules.directory_information
Module
OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity UL 00041200
OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity UL 00041202
FileSetConsistencyFlag US 00041212
DirectoryRecordSequence SQ 00041220 DirectoryRecordSequenceItem

Directory Information Module (F.3.2.2)""",
    "DisplayQAResultContextMacro": """\
dcmgen.items.display_qa_result_context_macro
Macro
PerformedProcedureStepStartDateTime DT_ 00404050
PerformedProcedureStepEndDateTime DT_ 00404051
ActualHumanPerformersSequence SQ 00404035 ActualHumanPerformersSequenceItem
MeasurementEquipmentSequence SQ 00287012 MeasurementEquipmentSequenceItem

Display QA Result Context Macro (C.32.3.1)""",
    "DisplayShutterMacro": """\
dcmgen.items.display_shutter_macro
Macro
ShutterShape CSn 00181600
ShutterLeftVerticalEdge IS 00181602
ShutterRightVerticalEdge IS 00181604
ShutterUpperHorizontalEdge IS 00181606
ShutterLowerHorizontalEdge IS 00181608
CenterOfCircularShutter ISn 00181610
RadiusOfCircularShutter IS 00181612
VerticesOfThePolygonalShutter ISn 00181620
ShutterPresentationValue US_ 00181622
ShutterPresentationColorCIELabValue USn 00181624

Display Shutter Macro (C.7.6.11)""",
    "DisplayShutterModule": """\
dcmgen.modules.display_shutter
DisplayShutterMacro Module

Display Shutter Module (C.7.6.11)""",
    "DisplaySystemModule": """\
dcmgen.modules.display_system
Module
Manufacturer LO_ 00080070
InstitutionName LO_ 00080080
InstitutionAddress ST_ 00080081
DeviceSerialNumber LO_ 00181000
StationName SH_ 00081010
InstitutionalDepartmentName LO_ 00081040
InstitutionalDepartmentTypeCodeSequence SQ 00081041 CodeSequenceMacro
ManufacturerModelName LO_ 00081090
DateOfManufacture DA_ 00181204
DateOfInstallation DA_ 00181205
EquipmentAdministratorSequence SQ 00287000 EquipmentAdministratorSequenceItem
NumberOfDisplaySubsystems US_ 00287001
DisplaySubsystemSequence SQ 00287023 DisplaySubsystemSequenceItem

Display System Module (C.32.1)""",
    "DisplayedAreaModule": """\
dcmgen.modules.displayed_area
Module
DisplayedAreaSelectionSequence SQ 0070005A DisplayedAreaSelectionSequenceItem

Displayed Area Module (C.10.4)""",
    "DisplayedWaveformSegmentModule": """\
dcmgen.modules.displayed_waveform_segment
Module
DisplayedWaveformSegmentSequence SQ 0040B035 DisplayedWaveformSegmentSequenceItem

Displayed Waveform Segment Module (C.39.4)""",
    "DocumentContentMacro": """\
dcmgen.items.document_content_macro
ImageReferenceMacro WaveformReferenceMacro CodeMacro ContainerMacro NumericMeasurementMacro SpatialCoordinatesMacro TableContentItemMacro TemporalCoordinatesMacro ThreeDSpatialCoordinatesMacro
ValueType CS 0040A040
ConceptNameCodeSequence SQ 0040A043 CodeSequenceMacro
TextValue UT 0040A160
DateTime DT 0040A120
Date DA 0040A121
Time TM 0040A122
PersonName PN 0040A123
UID UI 0040A124
ReferencedSOPSequence SQ 00081199 DocumentContentReferencedSOPSequenceItem
GraphicType CS 00700023

Document Content Macro (C.17.3.3)""",
    "DocumentRelationshipMacro": """\
dcmgen.items.document_relationship_macro
Macro
ObservationDateTime DT 0040A032
ObservationUID UI_ 0040A171
ContentSequence SQ 0040A730 ContentSequenceItem

Document Relationship Macro (C.17.3.4)""",
    "DosimetricObjectiveMacro": """\
dcmgen.items.dosimetric_objective_macro
Macro
DosimetricObjectiveUID UI 3010006E
OriginatingSOPInstanceReferenceSequence SQ 30100007 SOPInstanceReferenceMacro
DosimetricObjectiveTypeCodeSequence SQ 3010006D CodeSequenceMacro
DosimetricObjectiveParameterSequence SQ 30100070 DosimetricObjectiveParameterSequenceItem
AbsoluteDosimetricObjectiveFlag CS 30100073
DosimetricObjectivePurpose CS_ 30100075

Dosimetric Objective Macro (C.36.2.1.4)""",
    "DoubleFloatingPointImagePixelModule": """\
dcmgen.modules.double_floating_point_image_pixel
Module
SamplesPerPixel US 00280002
PhotometricInterpretation CS 00280004
Rows US 00280010
Columns US 00280011
BitsAllocated US 00280100
DoubleFloatPixelData OD 7FE00009
PixelAspectRatio ISn 00280034
DoubleFloatPixelPaddingValue FD_ 00280123
DoubleFloatPixelPaddingRangeLimit FD 00280125

Double Floating Point Image Pixel Module (C.7.6.25)""",
    "EncapsulatedDocumentKeysMacro": """\
dcmgen.items.encapsulated_document_keys_macro
Macro
SpecificCharacterSet CSn 00080005
ContentDate DA_ 00080023
ContentTime TM_ 00080033
InstanceNumber IS 00200013
DocumentTitle ST_ 00420010
HL7InstanceIdentifier ST 0040E001
ConceptNameCodeSequence SQ 0040A043 CodeSequenceMacro
MIMETypeOfEncapsulatedDocument LO 00420012

Encapsulated Document Keys (F.5.32)""",
    "EncapsulatedDocumentModule": """\
dcmgen.modules.encapsulated_document
Module
InstanceNumber IS 00200013
ContentDate DA_ 00080023
ContentTime TM_ 00080033
AcquisitionDateTime DT_ 0008002A
ImageLaterality CS_ 00200062
BurnedInAnnotation CS 00280301
RecognizableVisualFeatures CS_ 00280302
SourceInstanceSequence SQ 00420013 SourceInstanceSequenceItem
ReferencedImageSequence SQ 00081140 EncapsulatedDocumentReferencedImageSequenceItem
ReferencedInstanceSequence SQ 0008114A EncapsulatedDocumentReferencedInstanceSequenceItem
DocumentTitle ST_ 00420010
ConceptNameCodeSequence SQ 0040A043 CodeSequenceMacro
DocumentClassCodeSequence SQ 0040E008 CodeSequenceMacro
VerificationFlag CS_ 0040A493
HL7InstanceIdentifier ST 0040E001
PredecessorDocumentsSequence SQ 0040A360 HierarchicalSOPInstanceReferenceMacro
IdenticalDocumentsSequence SQ 0040A525 HierarchicalSOPInstanceReferenceMacro
MIMETypeOfEncapsulatedDocument LO 00420012
ListOfMIMETypes LOn 00420014
EncapsulatedDocument OB 00420011
EncapsulatedDocumentLength UL_ 00420015
ValueType CS 0040A040
ContentSequence SQ 0040A730 EncapsulatedDocumentContentSequenceItem
ContinuityOfContent CS 0040A050
ContentTemplateSequence SQ 0040A504 ContentTemplateSequenceItem

Encapsulated Document Module (C.24.2)""",
    "EncapsulatedDocumentSeriesModule": """\
dcmgen.modules.encapsulated_document_series
PerformedProcedureStepSummaryMacro Module
Modality CST 00080060
SeriesInstanceUID UI 0020000E
SeriesNumber IS 00200011
SeriesDate DA_ 00080021
SeriesTime TM_ 00080031
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro
ProtocolName LO_ 00181030
SeriesDescription LO_ 0008103E
SeriesDescriptionCodeSequence SQ 0008103F CodeSequenceMacro
RequestAttributesSequence SQ 00400275 RequestAttributesMacro
TreatmentSessionUID UI_ 300A0700

Encapsulated Document Series Module (C.24.1)""",
    "EncryptedAttributesDataSetMacro": """\
dcmgen.items.encrypted_attributes_data_set_macro
Macro
ModifiedAttributesSequence SQ 04000550 Dataset

Encrypted Attributes Data Set (C.12.1.1.4.2)""",
    "EnhancedCTImageModule": """\
dcmgen.modules.enhanced_ct_image
CommonCTMRAndPhotoacousticImageDescriptionMacro HierarchicalEvidenceReferenceMacro OptionalViewAndSliceProgressionDirectionMacro RTEquipmentMappingAndPlanReferenceMacro Module
ImageType CSTn 00080008
MultienergyCTAcquisition CS_ 00189361
AcquisitionNumber IS_ 00200012
AcquisitionDateTime DT 0008002A
AcquisitionDuration FD 00189073
SamplesPerPixel US 00280002
PhotometricInterpretation CS 00280004
BitsAllocated US 00280100
BitsStored US 00280101
HighBit US 00280102
ContentQualification CS 00189004
ImageComments LT_ 00204000
BurnedInAnnotation CS 00280301
RecognizableVisualFeatures CS_ 00280302
LossyImageCompression CS 00282110
LossyImageCompressionRatio DSn 00282112
LossyImageCompressionMethod CSTn 00282114
PresentationLUTShape CS 20500020
IconImageSequence SQ 00880200 ImagePixelMacro

Enhanced CT Image Module (C.8.15.2)""",
    "EnhancedCodeSequenceMacro": """\
dcmgen.items.enhanced_code_sequence_macro
Macro
ContextIdentifier CS_ 0008010F
ContextUID UI_ 00080117
MappingResource CST 00080105
MappingResourceUID UI_ 00080118
MappingResourceName LO_ 00080122
ContextGroupVersion DT 00080106
ContextGroupExtensionFlag CS_ 0008010B
ContextGroupLocalVersion DT 00080107
ContextGroupExtensionCreatorUID UI 0008010D

Enhanced Code Sequence Macro (8.8)""",
    "EnhancedContentIdentificationMacro": """\
dcmgen.items.enhanced_content_identification_macro
ContentCreatorMacro
UserContentLabel SH 30100033
ContentDescription LO_ 00700081

Enhanced Content Identification Macro (10.9.1)""",
    "EnhancedContrastBolusModule": """\
dcmgen.modules.enhanced_contrast_bolus
Module
ContrastBolusAgentSequence SQ 00180012 ContrastBolusAgentSequenceItem

Enhanced Contrast/Bolus Module (C.7.6.4b)""",
    "EnhancedGeneralEquipmentModule": """\
dcmgen.modules.enhanced_general_equipment
Module
Manufacturer LO 00080070
ManufacturerModelName LO 00081090
DeviceSerialNumber LO 00181000
SoftwareVersions LOn 00181020

Enhanced General Equipment Module (C.7.5.2)""",
    "EnhancedMRImageModule": """\
dcmgen.modules.enhanced_mr_image
MRImageAndSpectroscopyInstanceMacro CommonCTMRAndPhotoacousticImageDescriptionMacro MRImageDescriptionMacro OptionalViewAndSliceProgressionDirectionMacro RTEquipmentMappingAndPlanReferenceMacro Module
ImageType CSTn 00080008
SamplesPerPixel US 00280002
PhotometricInterpretation CST 00280004
BitsAllocated US 00280100
BitsStored US 00280101
HighBit US 00280102
PixelRepresentation US 00280103
PlanarConfiguration US 00280006
BurnedInAnnotation CS 00280301
RecognizableVisualFeatures CS_ 00280302
LossyImageCompression CS 00282110
LossyImageCompressionRatio DSn 00282112
LossyImageCompressionMethod CSTn 00282114
PresentationLUTShape CS 20500020
IconImageSequence SQ 00880200 ImagePixelMacro

Enhanced MR Image Module (C.8.13.1)""",
    "EnhancedMammographyImageModule": """\
dcmgen.modules.enhanced_mammography_image
DigitalXRayDetectorMacro Module
PositionerMotion CST 00181500
PositionerType CS 00181508
ContentQualification CS 00189004
AcquisitionDateTime DT 0008002A
AcquisitionDuration FD 00189073
KVP DS 00180060
XRayTubeCurrentInmA FD 00189330
ExposureTimeInms FD 00189328
ExposureInmAs FD 00189332
FocalSpots DSn 00181190
AnodeTargetMaterial CST 00181191
BodyPartThickness DS 001811A0
CompressionForce DS 001811A2
CompressionPressure DS_ 001811A3
CompressionContactArea DS_ 001811A5
PaddleDescription LO 001811A4
ExposureControlMode CST 00187060
ExposureControlModeDescription LT 00187062
PatientOrientation CSn 00200020
ImageComments LT_ 00204000
SamplesPerPixel US 00280002
PhotometricInterpretation CS 00280004
BitsAllocated US 00280100
BitsStored US 00280101
HighBit US 00280102
PixelRepresentation US 00280103
QualityControlImage CS_ 00280300
BurnedInAnnotation CS 00280301
LossyImageCompression CS 00282110
LossyImageCompressionRatio DSn 00282112
LossyImageCompressionMethod CSTn 00282114
OrganDose DS 00400316
EntranceDoseInmGy DS 00408302
EntranceDoseDerivation CS_ 00408303
TypeOfDetectorMotion CST 00540202
IconImageSequence SQ 00880200 ImagePixelMacro
PresentationLUTShape CS 20500020

Enhanced Mammography Image Module (C.8.31.1)""",
    "EnhancedMammographySeriesModule": """\
dcmgen.modules.enhanced_mammography_series
Module
Modality CS 00080060
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro
RequestAttributesSequence SQ 00400275 RequestAttributesMacro

Enhanced Mammography Series Module (C.8.11.10)""",
    "EnhancedMultiEnergyCTAcquisitionModule": """\
dcmgen.modules.enhanced_multi_energy_ct_acquisition
MultiEnergyCTPathMacro MultiEnergyCTXRayDetectorMacro MultiEnergyCTXRaySourceMacro Module

Enhanced Multi-energy CT Acquisition Module (C.8.15.4)""",
    "EnhancedPETAcquisitionModule": """\
dcmgen.modules.enhanced_pet_acquisition
MandatoryViewAndSliceProgressionDirectionMacro Module
AcquisitionStartCondition CST 00180073
StartDensityThreshold FD 00189715
StartRelativeDensityDifferenceThreshold FD 00189716
StartCardiacTriggerCountThreshold FD 00189717
StartRespiratoryTriggerCountThreshold FD 00189718
AcquisitionTerminationCondition CST 00180071
TerminationCountsThreshold FD 00189719
TerminationDensityThreshold FD 00189720
TerminationRelativeDensityThreshold FD 00189721
TerminationTimeThreshold FD 00189722
TerminationCardiacTriggerCountThreshold FD 00189723
TerminationRespiratoryTriggerCountThreshold FD 00189724
TypeOfDetectorMotion CST 00540202
DetectorGeometry CST 00189725
TransverseDetectorSeparation FD 00189726
AxialDetectorDimension FD 00189727
CollimatorType CST 00181181
CoincidenceWindowWidth DS 00541210
EnergyWindowRangeSequence SQ 00540013 EnhancedPETAcquisitionEnergyWindowRangeSequenceItem
TableMotion CS 00181134
TimeOfFlightInformationUsed CS 00189755
IsocenterPosition DSn 300A012C
ScanProgressionDirection CS_ 00540501

Enhanced PET Acquisition Module (C.8.22.2)""",
    "EnhancedPETCorrectionsModule": """\
dcmgen.modules.enhanced_pet_corrections
Module
CountsSource CS 00541002
DecayCorrected CS 00189758
AttenuationCorrected CS 00189759
ScatterCorrected CS 00189760
DeadTimeCorrected CS 00189761
GantryMotionCorrected CS 00189762
PatientMotionCorrected CS 00189763
CountLossNormalizationCorrected CS 00189764
RandomsCorrected CS 00189765
NonUniformRadialSamplingCorrected CS 00189766
SensitivityCalibrated CS 00189767
DetectorNormalizationCorrection CS 00189768
RandomsCorrectionMethod CST 00541100
AttenuationCorrectionSource CST 00189738
AttenuationCorrectionTemporalRelationship CST 00189770
ScatterCorrectionMethod LO 00541105
DecayCorrectionDateTime DT 00189701

Enhanced PET Corrections Module (C.8.22.6)""",
    "EnhancedPETImageModule": """\
dcmgen.modules.enhanced_pet_image
CommonCTMRAndPhotoacousticImageDescriptionMacro HierarchicalEvidenceReferenceMacro RTEquipmentMappingAndPlanReferenceMacro Module
ImageType CSn 00080008
AcquisitionNumber IS_ 00200012
AcquisitionDateTime DT 0008002A
AcquisitionDuration FD 00189073
SamplesPerPixel US 00280002
PhotometricInterpretation CS 00280004
BitsAllocated US 00280100
BitsStored US 00280101
HighBit US 00280102
ContentQualification CS 00189004
ImageComments LT_ 00204000
BurnedInAnnotation CS 00280301
RecognizableVisualFeatures CS_ 00280302
LossyImageCompression CS 00282110
LossyImageCompressionRatio DSn 00282112
LossyImageCompressionMethod CSTn 00282114
PresentationLUTShape CS 20500020
IconImageSequence SQ 00880200 ImagePixelMacro

Enhanced PET Image Module (C.8.22.3)""",
    "EnhancedPETIsotopeModule": """\
dcmgen.modules.enhanced_pet_isotope
Module
RadiopharmaceuticalInformationSequence SQ 00540016 EnhancedPETIsotopeRadiopharmaceuticalInformationSequenceItem

Enhanced PET Isotope Module (C.8.22.4)""",
    "EnhancedPETSeriesModule": """\
dcmgen.modules.enhanced_pet_series
Module
Modality CS 00080060
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro
RelatedSeriesSequence SQ 00081250 RelatedSeriesSequenceItem

Enhanced PET Series Module (C.8.22.1)""",
    "EnhancedPaletteColorLookupTableModule": """\
dcmgen.modules.enhanced_palette_color_lookup_table
Module
DataFrameAssignmentSequence SQ 00281401 DataFrameAssignmentSequenceItem
BlendingLUT1Sequence SQ 00281404 BlendingLUT1SequenceItem
BlendingLUT2Sequence SQ 0028140C BlendingLUT2SequenceItem
EnhancedPaletteColorLookupTableSequence SQ 0028140B EnhancedPaletteColorLookupTableSequenceItem
ICCProfile OB 00282000
ColorSpace CST_ 00282002

Enhanced Palette Color Lookup Table Module (C.7.6.23)""",
    "EnhancedPatientOrientationModule": """\
dcmgen.modules.enhanced_patient_orientation
PatientOrientationAndEquipmentRelationshipMacro Module

Enhanced Patient Orientation Module (C.7.6.30)""",
    "EnhancedRTImageDeviceModule": """\
dcmgen.modules.enhanced_rt_image_device
GeneralAccessoriesDefinitionMacro PatientPositionAcquisitionDeviceMacro RTBeamLimitingDevicesDefinitionMacro RTPatientSupportDevicesMacro Module
EquipmentFrameOfReferenceUID UI 300A0675
BeamModifierCoordinatesPresenceFlag CS 30020105
RTDeviceDistanceReferenceLocationCodeSequence SQ 300A0659 CodeSequenceMacro
RTBeamModifierDefinitionDistance FD 300A0688

Enhanced RT Image Device Module (C.36.26)""",
    "EnhancedRTImageModule": """\
dcmgen.modules.enhanced_rt_image
RTTreatmentPositionMacro EntityLongLabelingMacro Module
ImageType CSTn 00080008
TreatmentSessionUID UI_ 300A0700
StartCumulativeMeterset FD_ 30020106
StopCumulativeMeterset FD_ 30020107
RadiationDosimeterUnitSequence SQ 300A0658 CodeSequenceMacro
ExposureTimeInuS DS_ 00188150

Enhanced RT Image Module (C.36.27)""",
    "EnhancedRTSeriesModule": """\
dcmgen.modules.enhanced_rt_series
Module
Modality CS 00080060
SeriesNumber IS 00200011
SeriesDate DA 00080021
SeriesTime TM 00080031
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro
TreatmentSessionUID UI_ 300A0700

Enhanced RT Series Module (C.36.3)""",
    "EnhancedSeriesModule": """\
dcmgen.modules.enhanced_series
Module
SeriesNumber IS 00200011
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro

Enhanced Series Module (C.7.3.3)""",
    "EnhancedUSImageModule": """\
dcmgen.modules.enhanced_us_image
GeneralAnatomyMandatoryMacro MandatoryViewAndSliceProgressionDirectionMacro Module
ImageType CSn 00080008
SamplesPerPixel US 00280002
PhotometricInterpretation CS 00280004
BitsAllocated US 00280100
BitsStored US 00280101
HighBit US 00280102
PixelRepresentation US 00280103
DimensionOrganizationType CS 00209311
AcquisitionDateTime DT 0008002A
AcquisitionDuration FD 00189073
PositionMeasuringDeviceUsed CS 0018980C
LossyImageCompression CS 00282110
LossyImageCompressionRatio DSn 00282112
LossyImageCompressionMethod CSTn 00282114
PresentationLUTShape CS 20500020
RescaleIntercept DS 00281052
RescaleSlope DS 00281053
SourceImageSequence SQ 00082112 OphthalmicPhotographyImageSourceImageSequenceItem
ReferencedImageSequence SQ 00081140 EnhancedUSImageReferencedImageSequenceItem
ReferencedRawDataSequence SQ 00089121 HierarchicalSOPInstanceReferenceMacro
ReferencedInstanceSequence SQ 0008114A RTDoseReferencedInstanceSequenceItem
NumberOfStages IS 00082124
StageNumber IS 00082122
StageCodeSequence SQ 0040000A CodeSequenceMacro
EventTimerSequence SQ 00082133 EventTimerSequenceItem
BurnedInAnnotation CS 00280301
RecognizableVisualFeatures CS_ 00280302
IconImageSequence SQ 00880200 ImagePixelMacro
TransducerData LOn 00185010
TransducerIdentificationSequence SQ 00185011 DeviceIdentificationMacro
TransducerScanPatternCodeSequence SQ 00189809 CodeSequenceMacro
TransducerGeometryCodeSequence SQ 0018980D CodeSequenceMacro
TransducerBeamSteeringCodeSequence SQ 0018980E CodeSequenceMacro
TransducerApplicationCodeSequence SQ 0018980F CodeSequenceMacro
ProcessingFunction LO_ 00185020
MechanicalIndex DS 00185022
BoneThermalIndex DS 00185024
CranialThermalIndex DS 00185026
SoftTissueThermalIndex DS 00185027
DepthsOfFocus FDn 00189801
DepthOfScanField IS 00185050

Enhanced US Image Module (C.8.24.3)""",
    "EnhancedUSSeriesModule": """\
dcmgen.modules.enhanced_us_series
Module
Modality CS 00080060
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro
PerformedProtocolCodeSequence SQ 00400260 PerformedProtocolCodeSequenceItem
PerformedProtocolType CS 00400261

Enhanced US Series Module (C.8.24.1)""",
    "EnhancedXAXRFImageModule": """\
dcmgen.modules.enhanced_xa_xrf_image
Module
ImageType CSn 00080008
PlanesInAcquisition CS 00189410
PlaneIdentification CST 00189457
AcquisitionNumber IS_ 00200012
AcquisitionDateTime DT 0008002A
BitsAllocated US 00280100
BitsStored US 00280101
HighBit US 00280102
SamplesPerPixel US 00280002
PixelRepresentation US 00280103
PhotometricInterpretation CS 00280004
AcquisitionProtocolName LO_ 00189423
AcquisitionProtocolDescription LT_ 00189424
ScanOptions CSTn 00180022
ContentQualification CS 00189004
PatientOrientationCodeSequence SQ 00540410 PatientOrientationCodeSequenceItem
PatientGantryRelationshipCodeSequence SQ 00540414 CodeSequenceMacro
ExaminedBodyThickness FL_ 00109431
BurnedInAnnotation CS 00280301
RecognizableVisualFeatures CS_ 00280302
LossyImageCompression CS 00282110
LossyImageCompressionRatio DSn 00282112
LossyImageCompressionMethod CSTn 00282114
ReferencedOtherPlaneSequence SQ 00089410 ImageSOPInstanceReferenceMacro
ReferencedImageEvidenceSequence SQ 00089092 HierarchicalSOPInstanceReferenceMacro
SourceImageEvidenceSequence SQ 00089154 HierarchicalSOPInstanceReferenceMacro
ReferencedInstanceSequence SQ 0008114A RTDoseReferencedInstanceSequenceItem
ImageComments LT_ 00204000
QualityControlImage CS_ 00280300
IconImageSequence SQ 00880200 ImagePixelMacro
PresentationLUTShape CS 20500020

Enhanced XA/XRF Image Module (C.8.19.2)""",
    "EntityLabelingMacro": """\
dcmgen.items.entity_labeling_macro
Macro
EntityLabel SH 30100035
EntityName LO_ 30100036
EntityDescription ST_ 30100037

Entity Labeling Macro (10.31)""",
    "EntityLongLabelingMacro": """\
dcmgen.items.entity_long_labeling_macro
Macro
EntityLongLabel LO 30100038
EntityDescription ST_ 30100037

Entity Long Labeling Macro (10.32)""",
    "EquipmentSpecificationModule": """\
dcmgen.modules.equipment_specification
Module
EquipmentModality CST 00080221
ModelSpecificationSequence SQ 00189912 ModelSpecificationSequenceItem

Equipment Specification Module (C.34.6)""",
    "ExcludedIntervalsModule": """\
dcmgen.modules.excluded_intervals
Module
ExcludedIntervalsSequence SQ 00189803 ExcludedIntervalsSequenceItem

Excluded Intervals Module (C.8.24.5)""",
    "ExposureIndexMacro": """\
dcmgen.items.exposure_index_macro
Macro
ExposureIndex DS_ 00181411
TargetExposureIndex DS_ 00181412
DeviationIndex DS_ 00181413

Exposure Index Macro (10.19)""",
    "ExtendedContentIdentificationMacro": """\
dcmgen.items.extended_content_identification_macro
ContentCreatorMacro
UserContentLongLabel LO 30100034
ContentDescription LO_ 00700081

Extended Content Identification Macro (10.9.2)""",
    "ExtendedSelectorAttributeMacro": """\
dcmgen.items.extended_selector_attribute_macro
SelectorAttributeMacro
SelectorAttributeName LO 00820018
SelectorAttributeKeyword LO_ 00820019
SelectorAttributeVR CS 00720050

Extended Selector Attribute Macro (10.17)""",
    "ExternalBeamControlPointGeneralMacro": """\
dcmgen.items.external_beam_control_point_general_macro
RTControlPointGeneralMacro
DeliveryRate FD_ 300A063D
DeliveryRateUnitSequence SQ 300A063E CodeSequenceMacro
BeamAreaLimitSequence SQ 300A0689 OutlineDefinitionMacro

External Beam Control Point General Macro (C.36.2.2.6)""",
    "ExternallySourcedDataSetIdentificationMacro": """\
dcmgen.items.externally_sourced_data_set_identification_macro
Macro
DataSetName LO 00240306
DataSetVersion LO 00240307
DataSetSource LO 00240308
DataSetDescription LO_ 00240309

Externally-Sourced Data Set Identification Macro (10.18)""",
    "FiducialKeysMacro": """\
dcmgen.items.fiducial_keys_macro
ContentIdentificationMacro
SpecificCharacterSet CSn 00080005
ContentDate DA 00080023
ContentTime TM 00080033

Fiducial Keys (F.5.30)""",
    "FileSetIdentificationModule": """\
dcmgen.modules.file_set_identification
Module
FileSetID CS_ 00041130
FileSetDescriptorFileID CSn 00041141
SpecificCharacterSetOfFileSetDescriptorFile CS 00041142

File-Set Identification Module (F.3.2.1)""",
    "FillStyleSequenceMacro": """\
dcmgen.items.fill_style_sequence_macro
Macro
FillStyleSequence SQ 00700233 FillStyleSequenceItem

Fill Style Sequence Macro (C.10.5.1.3.14)""",
    "FloatingPointImagePixelModule": """\
dcmgen.modules.floating_point_image_pixel
Module
SamplesPerPixel US 00280002
PhotometricInterpretation CS 00280004
Rows US 00280010
Columns US 00280011
BitsAllocated US 00280100
FloatPixelData OF 7FE00008
PixelAspectRatio ISn 00280034
FloatPixelPaddingValue FL_ 00280122
FloatPixelPaddingRangeLimit FL 00280124

Floating Point Image Pixel Module (C.7.6.24)""",
    "FrameAnatomyMacro": """\
dcmgen.items.frame_anatomy_macro
Macro
FrameAnatomySequence SQ 00209071 FrameAnatomySequenceItem

Frame Anatomy Macro (C.7.6.16.2.8)""",
    "FrameContentMacro": """\
dcmgen.items.frame_content_macro
Macro
FrameContentSequence SQ 00209111 FrameContentSequenceItem

Frame Content Macro (C.7.6.16.2.2)""",
    "FrameDisplayShutterMacro": """\
dcmgen.items.frame_display_shutter_macro
Macro
FrameDisplayShutterSequence SQ 00189472 DisplayShutterMacro

Frame Display Shutter Macro (C.7.6.16.2.16)""",
    "FrameExtractionModule": """\
dcmgen.modules.frame_extraction
Module
FrameExtractionSequence SQ 00081164 FrameExtractionSequenceItem

Frame Extraction Module (C.12.3)""",
    "FrameOfReferenceModule": """\
dcmgen.modules.frame_of_reference
Module
FrameOfReferenceUID UI 00200052
PositionReferenceIndicator LO_ 00201040

Frame of Reference Module (C.7.4.1)""",
    "FramePixelShiftMacro": """\
dcmgen.items.frame_pixel_shift_macro
Macro
FramePixelShiftSequence SQ 00289415 FramePixelShiftSequenceItem

Frame Pixel Shift Macro (C.7.6.16.2.14)""",
    "FramePointersModule": """\
dcmgen.modules.frame_pointers
Module
RepresentativeFrameNumber US_ 00286010
FrameNumbersOfInterest USn 00286020
FrameOfInterestDescription LOn 00286022
FrameOfInterestType CSTn 00286023

Frame Pointers Module (C.7.6.9)""",
    "FrameUsefulnessFunctionalGroupMacro": """\
dcmgen.items.frame_usefulness_functional_group_macro
Macro
FrameUsefulnessGroupSequence SQ 00340009 FrameUsefulnessGroupSequenceItem

Frame Usefulness Functional Group Macro (C.7.6.16.2.27)""",
    "FrameVOILUTMacro": """\
dcmgen.items.frame_voi_lut_macro
Macro
FrameVOILUTSequence SQ 00289132 FrameVOILUTSequenceItem

Frame VOI LUT Macro (C.7.6.16.2.10)""",
    "FrameVOILUTWithLUTMacro": """\
dcmgen.items.frame_voi_lut_with_lut_macro
Macro
FrameVOILUTSequence SQ 00289132 VOILUTMacro

Frame VOI LUT with LUT Macro (C.7.6.16.2.10b)""",
    "FunctionalMRMacro": """\
dcmgen.items.functional_mr_macro
Macro
FunctionalMRSequence SQ 00189621 FunctionalMRSequenceItem

Functional MR Macro (C.8.13.5.15)""",
    "GeneralAccessoriesDefinitionMacro": """\
dcmgen.items.general_accessories_definition_macro
Macro
NumberOfGeneralAccessories US 300A0672
GeneralAccessoryDefinitionSequence SQ 300A0671 GeneralAccessoryDefinitionSequenceItem

General Accessories Definition Macro (C.36.2.2.15)""",
    "GeneralAcquisitionModule": """\
dcmgen.modules.general_acquisition
Module
AcquisitionUID UI_ 00080017
AcquisitionNumber IS_ 00200012
AcquisitionDate DA_ 00080022
AcquisitionTime TM_ 00080032
AcquisitionDateTime DT_ 0008002A
AcquisitionDuration FD_ 00189073
ImagesInAcquisition IS_ 00201002
IrradiationEventUID UIn 00083010

General Acquisition Module (C.7.10.1)""",
    "GeneralAnatomyMandatoryMacro": """\
dcmgen.items.general_anatomy_mandatory_macro
PrimaryAnatomicStructureMacro
AnatomicRegionSequence SQ 00082218 AnatomicRegionSequenceItem

General Anatomy Mandatory Macro (10.5)""",
    "GeneralAnatomyOptionalMacro": """\
dcmgen.items.general_anatomy_optional_macro
PrimaryAnatomicStructureMacro
AnatomicRegionSequence SQ 00082218 AnatomicRegionSequenceItem

General Anatomy Optional Macro (10.5)""",
    "GeneralAnatomyRequiredMacro": """\
dcmgen.items.general_anatomy_required_macro
PrimaryAnatomicStructureMacro
AnatomicRegionSequence SQ 00082218 AnatomicRegionSequenceItem

General Anatomy Required Macro (10.5)""",
    "GeneralContributingSourcesMacro": """\
dcmgen.items.general_contributing_sources_macro
Macro
ContributingSOPInstancesReferenceSequence SQ 00209529 ContributingSOPInstancesReferenceSequenceItem
Manufacturer LO_ 00080070
ManufacturerModelName LO 00081090
DeviceSerialNumber LO 00181000
SoftwareVersions LOn 00181020
DateOfManufacture DA_ 00181204
DateOfInstallation DA_ 00181205
AcquisitionDateTime DT 0008002A
StationName SH 00081010
OperatorsName PNn 00081070
OperatorIdentificationSequence SQ 00081072 PersonIdentificationMacro
ProtocolName LO 00181030
PerformedProtocolCodeSequence SQ 00400260 CodeSequenceMacro
AcquisitionProtocolName LO 00189423

General Contributing Sources Macro (10.10)""",
    "GeneralDefinedAcquisitionModule": """\
dcmgen.modules.general_defined_acquisition
Module
AcquisitionProtocolElementSpecificationSequence SQ 0018991F AcquisitionProtocolElementSpecificationSequenceItem

General Defined Acquisition Module (C.34.9)""",
    "GeneralDefinedReconstructionModule": """\
dcmgen.modules.general_defined_reconstruction
Module
ReconstructionProtocolElementSpecificationSequence SQ 00189933 ReconstructionProtocolElementSpecificationSequenceItem

General Defined Reconstruction Module (C.34.11)""",
    "GeneralEquipmentModule": """\
dcmgen.modules.general_equipment
Module
Manufacturer LO_ 00080070
InstitutionName LO_ 00080080
InstitutionAddress ST_ 00080081
StationName SH_ 00081010
InstitutionalDepartmentName LO_ 00081040
InstitutionalDepartmentTypeCodeSequence SQ 00081041 CodeSequenceMacro
ManufacturerModelName LO_ 00081090
ManufacturerDeviceClassUID UIn 0018100B
DeviceSerialNumber LO_ 00181000
SoftwareVersions LOn 00181020
GantryID LO_ 00181008
UDISequence SQ 0018100A UDIMacro
DeviceUID UI_ 00181002
SpatialResolution DS_ 00181050
DateOfManufacture DA_ 00181204
DateOfInstallation DA_ 00181205
DateOfLastCalibration DAn 00181200
TimeOfLastCalibration TMn 00181201
PixelPaddingValue USorSS 00280120

General Equipment Module (C.7.5.1)""",
    "GeneralImageModule": """\
dcmgen.modules.general_image
GeneralAnatomyOptionalMacro Module
InstanceNumber IS_ 00200013
PatientOrientation CSn 00200020
ContentDate DA_ 00080023
ContentTime TM_ 00080033
ImageType CSTn 00080008
ImageComments LT_ 00204000
QualityControlImage CS_ 00280300
BurnedInAnnotation CS_ 00280301
RecognizableVisualFeatures CS_ 00280302
LossyImageCompression CS_ 00282110
LossyImageCompressionRatio DSn 00282112
LossyImageCompressionMethod CSTn 00282114
IconImageSequence SQ 00880200 ImagePixelMacro
PresentationLUTShape CS_ 20500020
RealWorldValueMappingSequence SQ 00409096 RealWorldValueMappingItemMacro
ImageLaterality CS_ 00200062

General Image Module (C.7.6.1)""",
    "GeneralOphthalmicRefractiveMeasurementsModule": """\
dcmgen.modules.general_ophthalmic_refractive_measurements
Module
InstanceNumber IS 00200013
ContentDate DA 00080023
ContentTime TM 00080033
MeasurementLaterality CS_ 00240113
ImageComments LT_ 00204000
ReferencedRefractiveMeasurementsSequence SQ 00460145 SOPInstanceReferenceMacro

General Ophthalmic Refractive Measurements Module (C.8.25.7)""",
    "GeneralProcedureProtocolReferenceMacro": """\
dcmgen.items.general_procedure_protocol_reference_macro
Macro
ReferencedDefinedProtocolSequence SQ 0018990C ReferencedDefinedProtocolSequenceItem
ReferencedPerformedProtocolSequence SQ 0018990D ReferencedPerformedProtocolSequenceItem

General Procedure Protocol Reference Macro (10.41)""",
    "GeneralReferenceModule": """\
dcmgen.modules.general_reference
Module
ReferencedImageSequence SQ 00081140 ReferencedImageSequenceItem
ReferencedInstanceSequence SQ 0008114A RTDoseReferencedInstanceSequenceItem
DerivationDescription ST_ 00082111
DerivationCodeSequence SQ 00089215 CodeSequenceMacro
SourceImageSequence SQ 00082112 SourceImageSequenceItem
SourceInstanceSequence SQ 00420013 SourceInstanceSequenceItem

General Reference Module (C.12.4)""",
    "GeneralSeriesModule": """\
dcmgen.modules.general_series
PerformedProcedureStepSummaryMacro Module
Modality CST 00080060
SeriesInstanceUID UI 0020000E
SeriesNumber IS_ 00200011
Laterality CS_ 00200060
SeriesDate DA_ 00080021
SeriesTime TM_ 00080031
PerformingPhysicianName PNn 00081050
PerformingPhysicianIdentificationSequence SQ 00081052 PersonIdentificationMacro
ProtocolName LO_ 00181030
SeriesDescription LO_ 0008103E
SeriesDescriptionCodeSequence SQ 0008103F CodeSequenceMacro
OperatorsName PNn 00081070
OperatorIdentificationSequence SQ 00081072 PersonIdentificationMacro
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro
RelatedSeriesSequence SQ 00081250 RelatedSeriesSequenceItem
BodyPartExamined CS_ 00180015
PatientPosition CST_ 00185100
SmallestPixelValueInSeries USorSS_ 00280108
LargestPixelValueInSeries USorSS_ 00280109
RequestAttributesSequence SQ 00400275 RequestAttributesMacro
AnatomicalOrientationType CS 00102210
TreatmentSessionUID UI_ 300A0700

General Series Module (C.7.3.1)""",
    "GeneralStudyModule": """\
dcmgen.modules.general_study
Module
StudyInstanceUID UI 0020000D
StudyDate DA_ 00080020
StudyTime TM_ 00080030
ReferringPhysicianName PN_ 00080090
ReferringPhysicianIdentificationSequence SQ 00080096 PersonIdentificationMacro
ConsultingPhysicianName PNn 0008009C
ConsultingPhysicianIdentificationSequence SQ 0008009D PersonIdentificationMacro
StudyID SH_ 00200010
AccessionNumber SH_ 00080050
IssuerOfAccessionNumberSequence SQ 00080051 HL7v2HierarchicDesignatorMacro
StudyDescription LO_ 00081030
PhysiciansOfRecord PNn 00081048
PhysiciansOfRecordIdentificationSequence SQ 00081049 PersonIdentificationMacro
NameOfPhysiciansReadingStudy PNn 00081060
PhysiciansReadingStudyIdentificationSequence SQ 00081062 PersonIdentificationMacro
RequestingService LO_ 00321033
RequestingServiceCodeSequence SQ 00321034 CodeSequenceMacro
ReferencedStudySequence SQ 00081110 SOPInstanceReferenceMacro
ProcedureCodeSequence SQ 00081032 CodeSequenceMacro
ReasonForPerformedProcedureCodeSequence SQ 00401012 CodeSequenceMacro

General Study Module (C.7.2.1)""",
    "GenericImplantTemplate2DDrawingsModule": """\
dcmgen.modules.generic_implant_template_2d_drawings
Module
HPGLDocumentSequence SQ 006862C0 HPGLDocumentSequenceItem

Generic Implant Template 2D Drawings Module (C.29.1.2)""",
    "GenericImplantTemplate3DModelsModule": """\
dcmgen.modules.generic_implant_template_3d_models
Module
ImplantTemplate3DModelSurfaceNumber USn 00686350
SurfaceModelDescriptionSequence SQ 00686360 SurfaceModelDescriptionSequenceItem
SurfaceModelScalingFactor FD 00686390

Generic Implant Template 3D Models Module (C.29.1.3)""",
    "GenericImplantTemplateDescriptionModule": """\
dcmgen.modules.generic_implant_template_description
Module
Manufacturer LO 00080070
FrameOfReferenceUID UI 00200052
ImplantName LO 00221095
ImplantSize LO 00686210
ImplantPartNumber LO 00221097
ImplantTemplateVersion LO 00686221
ReplacedImplantTemplateSequence SQ 00686222 SOPInstanceReferenceMacro
ImplantType CS 00686223
OriginalImplantTemplateSequence SQ 00686225 SOPInstanceReferenceMacro
DerivationImplantTemplateSequence SQ 00686224 SOPInstanceReferenceMacro
EffectiveDateTime DT 00686226
ImplantTargetAnatomySequence SQ 00686230 ImplantTargetAnatomySequenceItem
NotificationFromManufacturerSequence SQ 00686265 NotificationFromManufacturerSequenceItem
InformationFromManufacturerSequence SQ 00686260 InformationFromManufacturerSequenceItem
ImplantRegulatoryDisapprovalCodeSequence SQ 006862A0 CodeSequenceMacro
OverallTemplateSpatialTolerance FD_ 006862A5
MaterialsCodeSequence SQ 006863A0 CodeSequenceMacro
CoatingMaterialsCodeSequence SQ 006863A4 CodeSequenceMacro
ImplantTypeCodeSequence SQ 006863A8 CodeSequenceMacro
FixationMethodCodeSequence SQ 006863AC CodeSequenceMacro

Generic Implant Template Description Module (C.29.1.1)""",
    "GenericImplantTemplateMatingFeaturesModule": """\
dcmgen.modules.generic_implant_template_mating_features
Module
MatingFeatureSetsSequence SQ 006863B0 MatingFeatureSetsSequenceItem

Generic Implant Template Mating Features Module (C.29.1.4)""",
    "GenericImplantTemplatePlanningLandmarksModule": """\
dcmgen.modules.generic_implant_template_planning_landmarks
Module
PlanningLandmarkPointSequence SQ 00686500 PlanningLandmarkPointSequenceItem
PlanningLandmarkLineSequence SQ 00686510 PlanningLandmarkLineSequenceItem
PlanningLandmarkPlaneSequence SQ 00686520 PlanningLandmarkPlaneSequenceItem

Generic Implant Template Planning Landmarks Module (C.29.1.5)""",
    "GraphicAnnotationModule": """\
dcmgen.modules.graphic_annotation
Module
GraphicAnnotationSequence SQ 00700001 GraphicAnnotationSequenceItem

Graphic Annotation Module (C.10.5)""",
    "GraphicGroupModule": """\
dcmgen.modules.graphic_group
Module
GraphicGroupSequence SQ 00700234 GraphicGroupSequenceItem

Graphic Group Module (C.10.11)""",
    "GraphicLayerModule": """\
dcmgen.modules.graphic_layer
Module
GraphicLayerSequence SQ 00700060 GraphicLayerSequenceItem

Graphic Layer Module (C.10.7)""",
    "HL7v2HierarchicDesignatorMacro": """\
dcmgen.items.hl7v2_hierarchic_designator_macro
Macro
LocalNamespaceEntityID UT 00400031
UniversalEntityID UT 00400032
UniversalEntityIDType CS 00400033

HL7v2 Hierarchic Designator Macro (10.14)""",
    "HangingProtocolDefinitionModule": """\
dcmgen.modules.hanging_protocol_definition
Module
HangingProtocolName SH 00720002
HangingProtocolDescription LO 00720004
HangingProtocolLevel CS 00720006
HangingProtocolCreator LO 00720008
HangingProtocolCreationDateTime DT 0072000A
HangingProtocolDefinitionSequence SQ 0072000C HangingProtocolDefinitionSequenceItem
NumberOfPriorsReferenced US 00720014
ImageSetsSequence SQ 00720020 ImageSetsSequenceItem
HangingProtocolUserIdentificationCodeSequence SQ 0072000E CodeSequenceMacro
HangingProtocolUserGroupName LO_ 00720010
SourceHangingProtocolSequence SQ 00720012 SOPInstanceReferenceMacro

Hanging Protocol Definition Module (C.23.1)""",
    "HangingProtocolDisplayModule": """\
dcmgen.modules.hanging_protocol_display
Module
DisplaySetsSequence SQ 00720200 DisplaySetsSequenceItem
PartialDataDisplayHandling CS_ 00720208
SynchronizedScrollingSequence SQ 00720210 SynchronizedScrollingSequenceItem
NavigationIndicatorSequence SQ 00720214 NavigationIndicatorSequenceItem

Hanging Protocol Display Module (C.23.3)""",
    "HangingProtocolEnvironmentModule": """\
dcmgen.modules.hanging_protocol_environment
Module
NumberOfScreens US_ 00720100
NominalScreenDefinitionSequence SQ 00720102 ScreenSpecificationsMacro

Hanging Protocol Environment Module (C.23.2)""",
    "HangingProtocolKeysMacro": """\
dcmgen.items.hanging_protocol_keys_macro
Macro
SpecificCharacterSet CSn 00080005
HangingProtocolName SH 00720002
HangingProtocolDescription LO 00720004
HangingProtocolLevel CS 00720006
HangingProtocolCreator LO 00720008
HangingProtocolCreationDateTime DT 0072000A
HangingProtocolDefinitionSequence SQ 0072000C HangingProtocolKeysHangingProtocolDefinitionSequenceItem
NumberOfPriorsReferenced US 00720014
HangingProtocolUserIdentificationCodeSequence SQ 0072000E CodeSequenceMacro

Hanging Protocol Keys (F.5.31)""",
    "HangingProtocolSelectorAttributeContextMacro": """\
dcmgen.items.hanging_protocol_selector_attribute_context_macro
Macro
SelectorSequencePointer ATn 00720052
FunctionalGroupPointer AT 00209167
SelectorSequencePointerPrivateCreator LOn 00720054
FunctionalGroupPrivateCreator LO 00209238
SelectorAttributePrivateCreator LO 00720056

Hanging Protocol Selector Attribute Context Macro (C.23.4.1)""",
    "HangingProtocolSelectorAttributeValueMacro": """\
dcmgen.items.hanging_protocol_selector_attribute_value_macro
Macro
SelectorATValue ATn 00720060
SelectorCSValue CSn 00720062
SelectorISValue ISn 00720064
SelectorLOValue LOn 00720066
SelectorLTValue LT 00720068
SelectorPNValue PNn 0072006A
SelectorSHValue SHn 0072006C
SelectorSTValue ST 0072006E
SelectorUTValue UT 00720070
SelectorDSValue DSn 00720072
SelectorFDValue FDn 00720074
SelectorFLValue FLn 00720076
SelectorULValue ULn 00720078
SelectorUSValue USn 0072007A
SelectorSLValue SLn 0072007C
SelectorSSValue SSn 0072007E
SelectorCodeSequenceValue SQ 00720080 CodeSequenceMacro
SelectorUIValue UIn 0072007F

Hanging Protocol Selector Attribute Value Macro (C.23.4.2)""",
    "HeightMapSegmentationImageModule": """\
dcmgen.modules.height_map_segmentation_image
ContentIdentificationMacro Module
ImageType CSTn 00080008
SamplesPerPixel US 00280002
PhotometricInterpretation CS 00280004
Rows US 00280010
Columns US 00280011
SegmentationType CS 00620001
SegmentSequence SQ 00620002 HeightMapSegmentationImageSegmentSequenceItem

Height Map Segmentation Image Module (C.8.20.5)""",
    "HierarchicalEvidenceReferenceMacro": """\
dcmgen.items.hierarchical_evidence_reference_macro
Macro
ReferencedRawDataSequence SQ 00089121 HierarchicalSOPInstanceReferenceMacro
ReferencedWaveformSequence SQ 0008113A HierarchicalSOPInstanceReferenceMacro
ReferencedImageEvidenceSequence SQ 00089092 HierarchicalSOPInstanceReferenceMacro
SourceImageEvidenceSequence SQ 00089154 HierarchicalSOPInstanceReferenceMacro
ReferencedPresentationStateSequence SQ 00089237 HierarchicalSOPInstanceReferenceMacro

Hierarchical Evidence Reference Macro (10.42)""",
    "HierarchicalSOPInstanceReferenceMacro": """\
dcmgen.items.hierarchical_sop_instance_reference_macro
Macro
StudyInstanceUID UI 0020000D
ReferencedSeriesSequence SQ 00081115 HierarchicalSeriesReferenceMacro

Hierarchical SOP Instance Reference Macro (C.17.2.1)""",
    "HierarchicalSeriesReferenceMacro": """\
dcmgen.items.hierarchical_series_reference_macro
Macro
SeriesInstanceUID UI 0020000E
RetrieveAETitle AEn 00080054
RetrieveLocationUID UI_ 0040E011
RetrieveURL UR_ 00081190
StorageMediaFileSetID SH_ 00880130
StorageMediaFileSetUID UI_ 00880140
ReferencedSOPSequence SQ 00081199 HierarchicalSeriesReferenceReferencedSOPSequenceItem

Hierarchical Series Reference Macro (C.17.2.1)""",
    "ICCProfileModule": """\
dcmgen.modules.icc_profile
Module
ICCProfile OB 00282000
ColorSpace CST_ 00282002

ICC Profile Module (C.11.15)""",
    "IOLOphthalmicAxialLengthMacro": """\
dcmgen.items.iol_ophthalmic_axial_length_macro
Macro
OphthalmicAxialLengthSequence SQ 00221012 OphthalmicAxialLengthSequenceItem

IOL Ophthalmic Axial Length Macro (C.8.25.16.4)""",
    "IVUSImageModule": """\
dcmgen.modules.ivus_image
Module
IVUSAcquisition CST 00183100
IVUSPullbackRate DS 00183101
IVUSGatedRate DS 00183102
IVUSPullbackStartFrameNumber IS 00183103
IVUSPullbackStopFrameNumber IS 00183104

IVUS Image Module (C.8.24.4)""",
    "IdentifiedPersonOrDeviceMacro": """\
dcmgen.items.identified_person_or_device_macro
Macro
ObserverType CS 0040A084
PersonName PN 0040A123
PersonIdentificationCodeSequence SQ 00401101 CodeSequenceMacro
OrganizationalRoleCodeSequence SQ 0044010A CodeSequenceMacro
StationName SH_ 00081010
DeviceUID UI 00181002
Manufacturer LO 00080070
ManufacturerModelName LO 00081090
StationAETitle AE_ 00080055
DeviceSerialNumber LO_ 00181000
SoftwareVersions LOn 00181020
DateOfManufacture DA_ 00181204
DateOfInstallation DA_ 00181205
InstitutionName LO_ 00080080
InstitutionCodeSequence SQ 00080082 CodeSequenceMacro
InstitutionalDepartmentName LO_ 00081040
InstitutionalDepartmentTypeCodeSequence SQ 00081041 CodeSequenceMacro

Identified Person or Device Macro (C.17.2.4)""",
    "IdentityPixelValueTransformationMacro": """\
dcmgen.items.identity_pixel_value_transformation_macro
Macro
PixelValueTransformationSequence SQ 00289145 IdentityPixelValueTransformationPixelValueTransformationSequenceItem

Identity Pixel Value Transformation Macro (C.7.6.16.2.9b)""",
    "ImageAcquisitionResultsModule": """\
dcmgen.modules.image_acquisition_results
Module
Modality CST_ 00080060
StudyID SH_ 00200010
PerformedProtocolCodeSequence SQ 00400260 ImageAcquisitionResultsPerformedProtocolCodeSequenceItem
PerformedSeriesSequence SQ 00400340 PerformedSeriesSequenceItem

Image Acquisition Results Module (C.4.15)""",
    "ImageBoxPixelPresentationModule": """\
dcmgen.modules.image_box_pixel_presentation
Module
ImageBoxPosition US_ 20200010
Polarity CS_ 20200020
MagnificationType CST_ 20100060
SmoothingType CS_ 20100080
ConfigurationInformation ST_ 20100150
RequestedImageSize DS_ 20200030
RequestedDecimateCropBehavior CS_ 20200040
BasicGrayscaleImageSequence SQ 20200110 BasicGrayscaleImageSequenceItem
BasicColorImageSequence SQ 20200111 BasicColorImageSequenceItem
OriginalImageSequence SQ 213000C0 OriginalImageSequenceItem

Image Box Pixel Presentation Module (C.13.5)""",
    "ImageDataTypeMacro": """\
dcmgen.items.image_data_type_macro
Macro
ImageDataTypeSequence SQ 00189807 ImageDataTypeSequenceItem

Image Data Type Macro (C.7.6.16.2.24)""",
    "ImageEquipmentCoordinateRelationshipModule": """\
dcmgen.modules.image_equipment_coordinate_relationship
Module
ImageToEquipmentMappingMatrix DSn 00289520
EquipmentCoordinateSystemIdentification CST 00289537

Image - Equipment Coordinate Relationship Module (C.7.6.21)""",
    "ImageFrameConversionSourceMacro": """\
dcmgen.items.image_frame_conversion_source_macro
Macro
ConversionSourceAttributesSequence SQ 00209172 ImageSOPInstanceReferenceMacro

Image Frame Conversion Source Macro (C.7.6.16.2.25.3)""",
    "ImageHistogramModule": """\
dcmgen.modules.image_histogram
Module
HistogramSequence SQ 00603000 HistogramSequenceItem

Image Histogram Module (C.11.5)""",
    "ImageKeysMacro": """\
dcmgen.items.image_keys_macro
Macro
SpecificCharacterSet CSn 00080005
InstanceNumber IS 00200013
IconImageSequence SQ 00880200 ImagePixelMacro

Image Keys (F.5.4)""",
    "ImagePixelDescriptionMacro": """\
dcmgen.items.image_pixel_description_macro
Macro
SamplesPerPixel US 00280002
PhotometricInterpretation CST 00280004
Rows US 00280010
Columns US 00280011
BitsAllocated US 00280100
BitsStored US 00280101
HighBit US 00280102
PixelRepresentation US 00280103
PlanarConfiguration US 00280006
PixelAspectRatio ISn 00280034
SmallestImagePixelValue USorSS_ 00280106
LargestImagePixelValue USorSS_ 00280107
RedPaletteColorLookupTableDescriptor USorSSn 00281101
GreenPaletteColorLookupTableDescriptor USorSSn 00281102
BluePaletteColorLookupTableDescriptor USorSSn 00281103
RedPaletteColorLookupTableData OW 00281201
GreenPaletteColorLookupTableData OW 00281202
BluePaletteColorLookupTableData OW 00281203
ICCProfile OB_ 00282000
ColorSpace CST_ 00282002

Image Pixel Description Macro (C.7.6.3.3)""",
    "ImagePixelMacro": """\
dcmgen.items.image_pixel_macro
ImagePixelDescriptionMacro
PixelData OBorOW 7FE00010

Image Pixel Macro (C.7.6.3.2)""",
    "ImagePixelModule": """\
dcmgen.modules.image_pixel
ImagePixelDescriptionMacro Module
PixelData OBorOW 7FE00010
PixelDataProviderURL UR 00287FE0
PixelPaddingRangeLimit USorSS 00280121
ExtendedOffsetTable OV_ 7FE00001
ExtendedOffsetTableLengths OV 7FE00002

Image Pixel Module (C.7.6.3)""",
    "ImagePlaneModule": """\
dcmgen.modules.image_plane
Module
PixelSpacing DSn 00280030
ImageOrientationPatient DSn 00200037
ImagePositionPatient DSn 00200032
SliceThickness DS_ 00180050
SpacingBetweenSlices DS_ 00180088
SliceLocation DS_ 00201041

Image Plane Module (C.7.6.2)""",
    "ImageReferenceMacro": """\
dcmgen.items.image_reference_macro
CompositeObjectReferenceMacro
ReferencedSOPSequence SQ 00081199 ImageReferenceReferencedSOPSequenceItem

Image Reference Macro (C.18.4)""",
    "ImageSOPInstanceReferenceMacro": """\
dcmgen.items.image_sop_instance_reference_macro
SOPInstanceReferenceMacro
ReferencedFrameNumber ISn 00081160
ReferencedSegmentNumber USn 0062000B

Image SOP Instance Reference Macro (10.3)""",
    "ImagingServiceRequestModule": """\
dcmgen.modules.imaging_service_request
Module
ImagingServiceRequestComments LT_ 00402400
RequestingPhysician PN_ 00321032
RequestingPhysicianIdentificationSequence SQ 00321031 PersonIdentificationMacro
ReferringPhysicianName PN_ 00080090
ReferringPhysicianIdentificationSequence SQ 00080096 PersonIdentificationMacro
RequestingService LO_ 00321033
RequestingServiceCodeSequence SQ 00321034 CodeSequenceMacro
AccessionNumber SH_ 00080050
IssuerOfAccessionNumberSequence SQ 00080051 HL7v2HierarchicDesignatorMacro
IssueDateOfImagingServiceRequest DA_ 00402004
IssueTimeOfImagingServiceRequest TM_ 00402005
PlacerOrderNumberImagingServiceRequest LO_ 00402016
OrderPlacerIdentifierSequence SQ 00400026 HL7v2HierarchicDesignatorMacro
FillerOrderNumberImagingServiceRequest LO_ 00402017
OrderFillerIdentifierSequence SQ 00400027 HL7v2HierarchicDesignatorMacro
OrderEnteredBy PN_ 00402008
OrderEntererLocation SH_ 00402009
OrderCallbackPhoneNumber SH_ 00402010
OrderCallbackTelecomInformation LT_ 00402011
AdmissionID LO_ 00380010
IssuerOfAdmissionIDSequence SQ 00380014 HL7v2HierarchicDesignatorMacro
ReasonForVisit UT_ 00321066
ReasonForVisitCodeSequence SQ 00321067 CodeSequenceMacro

Imaging Service Request Module (C.4.12)""",
    "ImplantAssemblyKeysMacro": """\
dcmgen.items.implant_assembly_keys_macro
Macro
ImplantAssemblyTemplateName LO 00760001
Manufacturer LO 00080070
ProcedureTypeCodeSequence SQ 00760020 CodeSequenceMacro

Implant Assembly Keys (F.5.38)""",
    "ImplantAssemblyTemplateModule": """\
dcmgen.modules.implant_assembly_template
Module
EffectiveDateTime DT 00686226
ImplantAssemblyTemplateName LO_ 00760001
ImplantAssemblyTemplateIssuer LO 00760003
ImplantAssemblyTemplateVersion LO_ 00760006
ReplacedImplantAssemblyTemplateSequence SQ 00760008 SOPInstanceReferenceMacro
ImplantAssemblyTemplateType CS 0076000A
OriginalImplantAssemblyTemplateSequence SQ 0076000C SOPInstanceReferenceMacro
DerivationImplantAssemblyTemplateSequence SQ 0076000E SOPInstanceReferenceMacro
ImplantAssemblyTemplateTargetAnatomySequence SQ 00760010 ImplantAssemblyTemplateTargetAnatomySequenceItem
ProcedureTypeCodeSequence SQ 00760020 CodeSequenceMacro
SurgicalTechnique LO_ 00760030
MIMETypeOfEncapsulatedDocument LO_ 00420012
EncapsulatedDocument OB_ 00420011
ComponentTypesSequence SQ 00760032 ComponentTypesSequenceItem
ComponentAssemblySequence SQ 00760060 ComponentAssemblySequenceItem

Implant Assembly Template Module (C.29.2.1)""",
    "ImplantGroupKeysMacro": """\
dcmgen.items.implant_group_keys_macro
Macro
ImplantTemplateGroupName LO 00780001
ImplantTemplateGroupDescription ST_ 00780010
ImplantTemplateGroupIssuer LO 00780020

Implant Group Keys (F.5.39)""",
    "ImplantKeysMacro": """\
dcmgen.items.implant_keys_macro
Macro
Manufacturer LO 00080070
ImplantName LO 00221095
ImplantSize LO 00686210
ImplantPartNumber LO 00221097

Implant Keys (F.5.37)""",
    "ImplantTemplateGroupModule": """\
dcmgen.modules.implant_template_group
Module
EffectiveDateTime DT 00686226
ImplantTemplateGroupName LO 00780001
ImplantTemplateGroupDescription ST_ 00780010
ImplantTemplateGroupIssuer LO 00780020
ImplantTemplateGroupVersion LO_ 00780024
ReplacedImplantTemplateGroupSequence SQ 00780026 SOPInstanceReferenceMacro
ImplantTemplateGroupTargetAnatomySequence SQ 00780028 ImplantTemplateGroupTargetAnatomySequenceItem
ImplantTemplateGroupMembersSequence SQ 0078002A ImplantTemplateGroupMembersSequenceItem
ImplantTemplateGroupVariationDimensionSequence SQ 007800B0 ImplantTemplateGroupVariationDimensionSequenceItem

Implant Template Group Module (C.29.3.1)""",
    "InstanceAvailabilityNotificationModule": """\
dcmgen.modules.instance_availability_notification
Module
ReferencedPerformedProcedureStepSequence SQ 00081111 InstanceAvailabilityNotificationReferencedPerformedProcedureStepSequenceItem
StudyInstanceUID UI_ 0020000D
ReferencedSeriesSequence SQ 00081115 InstanceAvailabilityNotificationReferencedSeriesSequenceItem

Instance Availability Notification Module (C.4.23)""",
    "InstructionsModule": """\
dcmgen.modules.instructions
Module
InstructionSequence SQ 00189914 InstructionSequenceItem

Instructions Module (C.34.7)""",
    "InterlockMacro": """\
dcmgen.items.interlock_macro
Macro
InterlockDateTime DT 300A0741
InterlockDescription ST 300A0742
InterlockOriginDescription ST 300A0783
InterlockOriginatingDeviceSequence SQ 300A0743 DeviceIdentificationMacro
InterlockCodeSequence SQ 300A0744 CodeSequenceMacro
InterlockResolutionCodeSequence SQ 300A0745 CodeSequenceMacro
InterlockResolutionUserSequence SQ 300A0746 PersonIdentificationMacro

Interlock Macro (C.36.2.2.18)""",
    "InterventionModule": """\
dcmgen.modules.intervention
Module
InterventionSequence SQ 00180036 InterventionSequenceItem

Intervention Module (C.7.6.13)""",
    "IntraOralImageModule": """\
dcmgen.modules.intra_oral_image
Module
PositionerType CS 00181508
ImageLaterality CS 00200062
AnatomicRegionSequence SQ 00082218 IntraOralImageAnatomicRegionSequenceItem
PrimaryAnatomicStructureSequence SQ 00082228 CodeSequenceMacro

Intra-Oral Image Module (C.8.11.9)""",
    "IntraOralSeriesModule": """\
dcmgen.modules.intra_oral_series
Module
Modality CS 00080060

Intra-Oral Series Module (C.8.11.8)""",
    "IntraocularLensCalculationsMacro": """\
dcmgen.items.intraocular_lens_calculations_macro
CalculatedIOLMacro IOLOphthalmicAxialLengthMacro KeratometryMacro
TargetRefraction FL 00221037
RefractiveProcedureOccurred CS_ 00221039
RefractiveSurgeryTypeCodeSequence SQ 00221040 CodeSequenceMacro
RefractiveErrorBeforeRefractiveSurgeryCodeSequence SQ 00221103 CodeSequenceMacro
CornealSizeSequence SQ 00460047 CornealSizeSequenceItem
LensThicknessSequence SQ 00221127 LensThicknessSequenceItem
AnteriorChamberDepthSequence SQ 00221128 AnteriorChamberDepthSequenceItem
RefractiveStateSequence SQ 0022001B IntraocularLensCalculationsRefractiveStateSequenceItem
CorneaMeasurementsSequence SQ 00460110 CorneaMeasurementsSequenceItem
IOLFormulaCodeSequence SQ 00221028 CodeSequenceMacro
IOLFormulaDetail LO_ 00221029
SurgicallyInducedAstigmatismSequence SQ 00221045 SurgicallyInducedAstigmatismSequenceItem

Intraocular Lens Calculations Macro (C.8.25.16.2)""",
    "IntraocularLensCalculationsModule": """\
dcmgen.modules.intraocular_lens_calculations
Module
IntraocularLensCalculationsRightEyeSequence SQ 00221300 IntraocularLensCalculationsMacro
IntraocularLensCalculationsLeftEyeSequence SQ 00221310 IntraocularLensCalculationsMacro

Intraocular Lens Calculations Module (C.8.25.16)""",
    "IntraocularLensCalculationsSeriesModule": """\
dcmgen.modules.intraocular_lens_calculations_series
Module
Modality CS 00080060
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro

Intraocular Lens Calculations Series Module (C.8.25.15)""",
    "IntravascularFrameContentMacro": """\
dcmgen.items.intravascular_frame_content_macro
Macro
IntravascularFrameContentSequence SQ 00520027 IntravascularFrameContentSequenceItem

Intravascular Frame Content Macro (C.8.27.6.2)""",
    "IntravascularImageAcquisitionParametersModule": """\
dcmgen.modules.intravascular_image_acquisition_parameters
Module
IVUSAcquisition CS 00183100
IVUSPullbackRate DS 00183101
IVUSPullbackStartFrameNumber IS 00183103
IVUSPullbackStopFrameNumber IS 00183104
CatheterDirectionOfRotation CS 00520031
CatheterRotationalRate FD 00520013
ModeOfPercutaneousAccessSequence SQ 00520016 CodeSequenceMacro

Intravascular Image Acquisition Parameters Module (C.8.27.5)""",
    "IntravascularOCTAcquisitionParametersModule": """\
dcmgen.modules.intravascular_oct_acquisition_parameters
Module
OCTFocalDistance FD_ 00520002
BeamSpotSize FD_ 00520003
EffectiveRefractiveIndex FD_ 00520004
OCTAcquisitionDomain CST 00520006
OCTOpticalCenterWavelength FD_ 00520007
AxialResolution FD_ 00520008
RangingDepth FD 00520009
ALineRate FD 00520011
ALinesPerFrame US 00520012

Intravascular OCT Acquisition Parameters Module (C.8.27.3)""",
    "IntravascularOCTFrameContentMacro": """\
dcmgen.items.intravascular_oct_frame_content_macro
Macro
IntravascularOCTFrameContentSequence SQ 00520029 IntravascularOCTFrameContentSequenceItem

Intravascular OCT Frame Content Macro (C.8.27.6.3)""",
    "IntravascularOCTFrameTypeMacro": """\
dcmgen.items.intravascular_oct_frame_type_macro
Macro
IntravascularOCTFrameTypeSequence SQ 00520025 IntravascularOCTFrameTypeSequenceItem

Intravascular OCT Frame Type Macro (C.8.27.6.1)""",
    "IntravascularOCTImageModule": """\
dcmgen.modules.intravascular_oct_image
Module
ImageType CSTn 00080008
VolumetricProperties CS 00089206
PixelPresentation CS 00089205
SamplesPerPixel US 00280002
AcquisitionDateTime DT 0008002A
AcquisitionDuration FD 00189073
AcquisitionNumber IS 00200012
PhotometricInterpretation CS 00280004
PixelRepresentation US 00280103
BitsAllocated US 00280100
BitsStored US 00280101
HighBit US 00280102
PresentationLUTShape CS 20500020
LossyImageCompression CS 00282110
LossyImageCompressionRatio DSn 00282112
LossyImageCompressionMethod CSTn 00282114
BurnedInAnnotation CS 00280301
RecognizableVisualFeatures CS 00280302
ReferencedInstanceSequence SQ 0008114A RTDoseReferencedInstanceSequenceItem
ImageComments LT_ 00204000
RecommendedDisplayFrameRate IS_ 00082144
InterpolationType CST 00520039
ReferencedColorPaletteInstanceUID UI 00280304

Intravascular OCT Image Module (C.8.27.2)""",
    "IntravascularOCTProcessingParametersModule": """\
dcmgen.modules.intravascular_oct_processing_parameters
Module
OCTZOffsetApplied CS 00520026
RefractiveIndexApplied CS 0052003A
ALinePixelSpacing FD 00520014
PixelIntensityRelationship CST 00281040
FirstALineLocation FD 00520034

Intravascular OCT Processing Parameters Module (C.8.27.4)""",
    "IntravascularOCTSeriesModule": """\
dcmgen.modules.intravascular_oct_series
Module
Modality CS 00080060
SeriesNumber IS 00200011
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro
PresentationIntentType CS 00080068

Intravascular OCT Series Module (C.8.27.1)""",
    "InventoryCreationModule": """\
dcmgen.modules.inventory_creation
ScopeOfInventoryMacro StoredFileAccessMacro Module
TransactionUID UI_ 00081195
TransactionStatus CST_ 00080417
TransactionStatusComment LT_ 00080418
ExpirationDateTime DT_ 00080416
InventoryPurpose LT_ 00080401
InventoryLevel CST_ 00080403
ReferencedSOPClassUID UI_ 00081150
ReferencedSOPInstanceUID UI_ 00081155
RetrieveAETitle AEn 00080054
RetrieveURL UR_ 00081190
StoredInstanceBaseURI UR_ 00080407
TotalNumberOfStudyRecords UV_ 00080428
RequestedStatusInterval US_ 00080414
RetainInstances CS_ 00080415

Inventory Creation Module (C.38.3)""",
    "InventoryModule": """\
dcmgen.modules.inventory
ScopeOfInventoryMacro Module
ContentDate DA 00080023
ContentTime TM 00080033
TransactionUID UI 00081195
InventoryPurpose LT_ 00080401
InventoryInstanceDescription LT_ 00080402
InventoryLevel CS 00080403
InventoryCompletionStatus CS 00080426
NumberOfStudyRecordsInInstance UL 00080427
TotalNumberOfStudyRecords UV 00080428
InventoryAccessEndPointsSequence SQ 00080420 AccessEndPointsMacro
StudyAccessEndPointsSequence SQ 00080421 AccessEndPointsMacro
IncorporatedInventoryInstanceSequence SQ 00080422 InventoryReferenceMacro
InventoriedStudiesSequence SQ 00080423 InventoriedStudiesSequenceItem

Inventory Module (C.38.1)""",
    "InventoryReferenceMacro": """\
dcmgen.items.inventory_reference_macro
StoredFileAccessMacro
ReferencedSOPClassUID UI 00081150
ReferencedSOPInstanceUID UI 00081155
InventoryAccessEndPointsSequence SQ 00080420 AccessEndPointsMacro
IncorporatedInventoryInstanceSequence SQ 00080422 InventoryReferenceMacro

Inventory Reference Macro (C.38.2.3)""",
    "IrradiationEventIdentificationMacro": """\
dcmgen.items.irradiation_event_identification_macro
Macro
IrradiationEventIdentificationSequence SQ 00189477 IrradiationEventIdentificationSequenceItem

Irradiation Event Identification Macro (C.7.6.16.2.18)""",
    "IssuerOfPatientIDMacro": """\
dcmgen.items.issuer_of_patient_id_macro
Macro
IssuerOfPatientID LO_ 00100021
IssuerOfPatientIDQualifiersSequence SQ 00100024 IssuerOfPatientIDQualifiersSequenceItem

Issuer of Patient ID Macro (10.15)""",
    "KVRadiationImageAcquisitionParametersMacro": """\
dcmgen.items.kv_radiation_image_acquisition_parameters_macro
Macro
EnergyDerivationCodeSequence SQ 30020133 CodeSequenceMacro
KVP DS_ 00180060
XRayTubeCurrentInuA DS_ 00188151
ExposureTimeInuS DS_ 00188150
AveragePulseWidth DS_ 00181154
RadiationMode CST_ 0018115A
XRayFilterSequence SQ 00189556 DeviceIdentificationMacro

KV Radiation Image Acquisition Parameters Macro (C.36.2.4.6)""",
    "KeratometricMeasurementsMacro": """\
dcmgen.items.keratometric_measurements_macro
Macro
SteepKeratometricAxisSequence SQ 00460074 SteepKeratometricAxisSequenceItem
FlatKeratometricAxisSequence SQ 00460080 FlatKeratometricAxisSequenceItem

Keratometric Measurements Macro (C.8.25.10.1.1)""",
    "KeratometryMacro": """\
dcmgen.items.keratometry_macro
Macro
SteepKeratometricAxisSequence SQ 00460074 KeratometrySteepKeratometricAxisSequenceItem
FlatKeratometricAxisSequence SQ 00460080 KeratometryFlatKeratometricAxisSequenceItem
KeratometryMeasurementTypeCodeSequence SQ 00221096 CodeSequenceMacro
KeratometerIndex FL_ 00221033

Keratometry Macro (C.8.25.16.3)""",
    "KeratometryMeasurementsModule": """\
dcmgen.modules.keratometry_measurements
Module
KeratometryRightEyeSequence SQ 00460070 KeratometricMeasurementsMacro
KeratometryLeftEyeSequence SQ 00460071 KeratometricMeasurementsMacro

Keratometry Measurements Module (C.8.25.10)""",
    "KeratometryMeasurementsSeriesModule": """\
dcmgen.modules.keratometry_measurements_series
Module
Modality CS 00080060
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro

Keratometry Measurements Series Module (C.8.25.3)""",
    "KeyObjectDocumentKeysMacro": """\
dcmgen.items.key_object_document_keys_macro
Macro
SpecificCharacterSet CSn 00080005
InstanceNumber IS 00200013
ContentDate DA 00080023
ContentTime TM 00080033
ConceptNameCodeSequence SQ 0040A043 CodeSequenceMacro
ContentSequence SQ 0040A730 SRDocumentKeysContentSequenceItem

Key Object Document Keys (F.5.26)""",
    "KeyObjectDocumentModule": """\
dcmgen.modules.key_object_document
Module
InstanceNumber IS 00200013
ContentDate DA 00080023
ContentTime TM 00080033
ReferencedRequestSequence SQ 0040A370 ReferencedRequestMacro
CurrentRequestedProcedureEvidenceSequence SQ 0040A375 HierarchicalSOPInstanceReferenceMacro
IdenticalDocumentsSequence SQ 0040A525 HierarchicalSOPInstanceReferenceMacro

Key Object Document Module (C.17.6.2)""",
    "KeyObjectDocumentSeriesModule": """\
dcmgen.modules.key_object_document_series
Module
Modality CS 00080060
SeriesInstanceUID UI 0020000E
SeriesNumber IS 00200011
SeriesDate DA_ 00080021
SeriesTime TM_ 00080031
ProtocolName LO_ 00181030
SeriesDescription LO_ 0008103E
SeriesDescriptionCodeSequence SQ 0008103F CodeSequenceMacro
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro
TreatmentSessionUID UI_ 300A0700

Key Object Document Series Module (C.17.6.1)""",
    "LensometryMeasurementsMacro": """\
dcmgen.items.lensometry_measurements_macro
CylinderSequenceMacro PrismSequenceMacro
SpherePower FD 00460146
AddNearSequence SQ 00460100 AddNearSequenceItem
AddIntermediateSequence SQ 00460101 AddIntermediateSequenceItem
LensSegmentType CS_ 00460038
OpticalTransmittance FD_ 00460040
ChannelWidth FD_ 00460042

Lensometry Measurements Macro (C.8.25.8.1)""",
    "LensometryMeasurementsModule": """\
dcmgen.modules.lensometry_measurements
Module
LensDescription LO_ 00460012
RightLensSequence SQ 00460014 LensometryMeasurementsMacro
LeftLensSequence SQ 00460015 LensometryMeasurementsMacro
UnspecifiedLateralityLensSequence SQ 00460016 LensometryMeasurementsMacro

Lensometry Measurements Module (C.8.25.8)""",
    "LensometryMeasurementsSeriesModule": """\
dcmgen.modules.lensometry_measurements_series
Module
Modality CS 00080060
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro

Lensometry Measurements Series Module (C.8.25.1)""",
    "LineStyleSequenceMacro": """\
dcmgen.items.line_style_sequence_macro
Macro
LineStyleSequence SQ 00700232 LineStyleSequenceItem

Line Style Sequence Macro (C.10.5.1.3.13)""",
    "LuminanceResultMacro": """\
dcmgen.items.luminance_result_macro
Macro
NumberOfLuminancePoints US_ 0028701B
LuminanceResponseSequence SQ 0028701C LuminanceResultLuminanceResponseSequenceItem
ReflectedAmbientLight US_ 20100160
AmbientLightValueSource CS_ 00287025

Luminance Result Macro (C.32.3.4)""",
    "LuminanceUniformityResultMacro": """\
dcmgen.items.luminance_uniformity_result_macro
Macro
NumberOfLuminancePoints US_ 0028701B
MeasurementPatternCodeSequence SQ 0028702D CodeSequenceMacro
DDLValue US_ 00287017
WhitePointFlag CS_ 00287021
LuminanceResponseSequence SQ 0028701C LuminanceUniformityResultLuminanceResponseSequenceItem
ReflectedAmbientLight US_ 20100160
AmbientLightValueSource CS_ 00287025

Luminance Uniformity Result Macro (C.32.3.3)""",
    "MPRVolumetricPresentationStateDisplayModule": """\
dcmgen.modules.mpr_volumetric_presentation_state_display
Module
PixelPresentation CS 00089205
PresentationStateClassificationComponentSequence SQ 00701801 PresentationStateClassificationComponentSequenceItem
PresentationStateCompositorComponentSequence SQ 00701805 PresentationStateCompositorComponentSequenceItem
PresentationLUTShape CS 20500020
ICCProfile OB 00282000
ColorSpace CST 00282002

MPR Volumetric Presentation State Display Module (C.11.27)""",
    "MRArterialSpinLabelingMacro": """\
dcmgen.items.mr_arterial_spin_labeling_macro
Macro
MRArterialSpinLabelingSequence SQ 00189251 MRArterialSpinLabelingSequenceItem

MR Arterial Spin Labeling Macro (C.8.13.5.14)""",
    "MRAveragesMacro": """\
dcmgen.items.mr_averages_macro
Macro
MRAveragesSequence SQ 00189119 MRAveragesSequenceItem

MR Averages Macro (C.8.13.5.10)""",
    "MRDiffusionMacro": """\
dcmgen.items.mr_diffusion_macro
Macro
MRDiffusionSequence SQ 00189117 MRDiffusionSequenceItem

MR Diffusion Macro (C.8.13.5.9)""",
    "MREchoMacro": """\
dcmgen.items.mr_echo_macro
Macro
MREchoSequence SQ 00189114 MREchoSequenceItem

MR Echo Macro (C.8.13.5.4)""",
    "MRFOVGeometryMacro": """\
dcmgen.items.mr_fov_geometry_macro
Macro
MRFOVGeometrySequence SQ 00189125 MRFOVGeometrySequenceItem

MR FOV/Geometry Macro (C.8.13.5.3)""",
    "MRImageAndSpectroscopyInstanceMacro": """\
dcmgen.items.mr_image_and_spectroscopy_instance_macro
HierarchicalEvidenceReferenceMacro
AcquisitionNumber IS_ 00200012
AcquisitionDateTime DT 0008002A
AcquisitionDuration FD 00189073
ContentQualification CS 00189004
ResonantNucleus CSTn 00189100
KSpaceFiltering CST 00189064
MagneticFieldStrength DS 00180087
ApplicableSafetyStandardAgency CST 00189174
ApplicableSafetyStandardDescription LO_ 00189175
ImageComments LT_ 00204000
IsocenterPosition DSn 300A012C
B1rms FL_ 00181320

MR Image and Spectroscopy Instance Macro (C.8.13.2)""",
    "MRImageDescriptionMacro": """\
dcmgen.items.mr_image_description_macro
Macro
ComplexImageComponent CST 00089208
AcquisitionContrast CST 00089209
FunctionalSettlingPhaseFramesPresent CS_ 00189622

MR Image Description Macro (C.8.13.3)""",
    "MRImageFrameTypeMacro": """\
dcmgen.items.mr_image_frame_type_macro
Macro
MRImageFrameTypeSequence SQ 00189226 MRImageFrameTypeSequenceItem

MR Image Frame Type Macro (C.8.13.5.1)""",
    "MRImageModule": """\
dcmgen.modules.mr_image
GeneralAnatomyOptionalMacro OptionalViewAndSliceProgressionDirectionMacro RTEquipmentMappingAndPlanReferenceMacro Module
ImageType CSTn 00080008
SamplesPerPixel US 00280002
PhotometricInterpretation CS 00280004
BitsAllocated US 00280100
BitsStored US 00280101
HighBit US 00280102
ScanningSequence CSn 00180020
SequenceVariant CSTn 00180021
ScanOptions CSTn 00180022
MRAcquisitionType CS_ 00180023
RepetitionTime DS_ 00180080
EchoTime DS_ 00180081
EchoTrainLength IS_ 00180091
InversionTime DS_ 00180082
TriggerTime DS_ 00181060
SequenceName SH_ 00180024
AngioFlag CS_ 00180025
NumberOfAverages DS_ 00180083
ImagingFrequency DS_ 00180084
ImagedNucleus SH_ 00180085
EchoNumbers ISn 00180086
MagneticFieldStrength DS_ 00180087
NumberOfPhaseEncodingSteps IS_ 00180089
PercentSampling DS_ 00180093
PercentPhaseFieldOfView DS_ 00180094
PixelBandwidth DS_ 00180095
NominalInterval IS_ 00181062
BeatRejectionFlag CS_ 00181080
LowRRValue IS_ 00181081
HighRRValue IS_ 00181082
IntervalsAcquired IS_ 00181083
IntervalsRejected IS_ 00181084
PVCRejection LO_ 00181085
SkipBeats IS_ 00181086
HeartRate IS_ 00181088
CardiacNumberOfImages IS_ 00181090
TriggerWindow IS_ 00181094
ReconstructionDiameter DS_ 00181100
ReceiveCoilName SH_ 00181250
TransmitCoilName SH_ 00181251
AcquisitionMatrix USn 00181310
InPlanePhaseEncodingDirection CS_ 00181312
FlipAngle DS_ 00181314
SAR DS_ 00181316
VariableFlipAngleFlag CS_ 00181315
dBdt DS_ 00181318
TemporalPositionIdentifier IS_ 00200100
NumberOfTemporalPositions IS_ 00200105
TemporalResolution DS_ 00200110
B1rms FL_ 00181320

MR Image Module (C.8.3.1)""",
    "MRImagingModifierMacro": """\
dcmgen.items.mr_imaging_modifier_macro
Macro
MRImagingModifierSequence SQ 00189006 MRImagingModifierSequenceItem

MR Imaging Modifier Macro (C.8.13.5.6)""",
    "MRMetaboliteMapMacro": """\
dcmgen.items.mr_metabolite_map_macro
Macro
MRMetaboliteMapSequence SQ 00189152 MRMetaboliteMapSequenceItem

MR Metabolite Map Macro (C.8.13.5.12)""",
    "MRModifierMacro": """\
dcmgen.items.mr_modifier_macro
Macro
MRModifierSequence SQ 00189115 MRModifierSequenceItem

MR Modifier Macro (C.8.13.5.5)""",
    "MRPulseSequenceModule": """\
dcmgen.modules.mr_pulse_sequence
Module
PulseSequenceName SH 00189005
MRAcquisitionType CST 00180023
EchoPulseSequence CS 00189008
MultipleSpinEcho CS 00189011
MultiPlanarExcitation CS 00189012
PhaseContrast CS 00189014
VelocityEncodingAcquisitionSequence SQ 00189092 VelocityEncodingAcquisitionSequenceItem
TimeOfFlightContrast CS 00189015
ArterialSpinLabelingContrast CS 00189250
SteadyStatePulseSequence CST 00189017
EchoPlanarPulseSequence CS 00189018
SaturationRecovery CS 00189024
SpectrallySelectedSuppression CST 00189025
OversamplingPhase CS 00189029
GeometryOfKSpaceTraversal CST 00189032
RectilinearPhaseEncodeReordering CST 00189034
SegmentedKSpaceTraversal CS 00189033
CoverageOfKSpace CST 00189094
NumberOfKSpaceTrajectories US 00189093

MR Pulse Sequence Module (C.8.13.4)""",
    "MRReceiveCoilMacro": """\
dcmgen.items.mr_receive_coil_macro
Macro
MRReceiveCoilSequence SQ 00189042 MRReceiveCoilSequenceItem

MR Receive Coil Macro (C.8.13.5.7)""",
    "MRSeriesModule": """\
dcmgen.modules.mr_series
Module
Modality CS 00080060
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro

MR Series Module (C.8.13.6)""",
    "MRSpatialSaturationMacro": """\
dcmgen.items.mr_spatial_saturation_macro
Macro
MRSpatialSaturationSequence SQ 00189107 MRSpatialSaturationSequenceItem

MR Spatial Saturation Macro (C.8.13.5.11)""",
    "MRSpectroscopyDataModule": """\
dcmgen.modules.mr_spectroscopy_data
Module
Rows US 00280010
Columns US 00280011
DataPointRows UL 00289001
DataPointColumns UL 00289002
DataRepresentation CS 00289108
SignalDomainColumns CS 00289003
SignalDomainRows CS 00289235
FirstOrderPhaseCorrectionAngle OF 56000010
SpectroscopyData OF 56000020

MR Spectroscopy Data Module (C.8.14.4)""",
    "MRSpectroscopyDescriptionMacro": """\
dcmgen.items.mr_spectroscopy_description_macro
Macro
VolumetricProperties CST 00089206
VolumeBasedCalculationTechnique CST 00089207
ComplexImageComponent CST 00089208
AcquisitionContrast CST 00089209

MR Spectroscopy Description Macro (C.8.14.5)""",
    "MRSpectroscopyFOVGeometryMacro": """\
dcmgen.items.mr_spectroscopy_fov_geometry_macro
Macro
MRSpectroscopyFOVGeometrySequence SQ 00189103 MRSpectroscopyFOVGeometrySequenceItem

MR Spectroscopy FOV/Geometry Macro (C.8.14.3.2)""",
    "MRSpectroscopyFrameTypeMacro": """\
dcmgen.items.mr_spectroscopy_frame_type_macro
Macro
MRSpectroscopyFrameTypeSequence SQ 00189227 MRSpectroscopyFrameTypeSequenceItem

MR Spectroscopy Frame Type Macro (C.8.14.3.1)""",
    "MRSpectroscopyModule": """\
dcmgen.modules.mr_spectroscopy
MRImageAndSpectroscopyInstanceMacro MRSpectroscopyDescriptionMacro Module
ImageType CSTn 00080008
TransmitterFrequency FDn 00189098
SpectralWidth FDn 00189052
ChemicalShiftReference FDn 00189053
VolumeLocalizationTechnique CST 00189054
VolumeLocalizationSequence SQ 00189126 VolumeLocalizationSequenceItem
Decoupling CS 00189059
DecoupledNucleus CSTn 00189060
DecouplingFrequency FDn 00189061
DecouplingMethod CST 00189062
DecouplingChemicalShiftReference FDn 00189063
TimeDomainFiltering CSTn 00189065
NumberOfZeroFills USn 00189066
BaselineCorrection CST 00189067
FrequencyCorrection CS 00189101
FirstOrderPhaseCorrection CS 00189198
WaterReferencedPhaseCorrection CS 00189199
WaterReferenceAcquisition CS_ 00189297
ReferencedInstanceSequence SQ 0008114A MRSpectroscopyReferencedInstanceSequenceItem

MR Spectroscopy Module (C.8.14.1)""",
    "MRSpectroscopyPulseSequenceModule": """\
dcmgen.modules.mr_spectroscopy_pulse_sequence
Module
PulseSequenceName SH 00189005
MRSpectroscopyAcquisitionType CST 00189200
EchoPulseSequence CS 00189008
MultipleSpinEcho CS 00189011
MultiPlanarExcitation CS 00189012
SteadyStatePulseSequence CST 00189017
EchoPlanarPulseSequence CS 00189018
SpectrallySelectedSuppression CST 00189025
GeometryOfKSpaceTraversal CST 00189032
RectilinearPhaseEncodeReordering CST 00189034
SegmentedKSpaceTraversal CS 00189033
CoverageOfKSpace CST 00189094
NumberOfKSpaceTrajectories US 00189093
EchoPeakPosition IS_ 00189298

MR Spectroscopy Pulse Sequence Module (C.8.14.2)""",
    "MRTimingAndRelatedParametersMacro": """\
dcmgen.items.mr_timing_and_related_parameters_macro
Macro
MRTimingAndRelatedParametersSequence SQ 00189112 MRTimingAndRelatedParametersSequenceItem

MR Timing and Related Parameters Macro (C.8.13.5.2)""",
    "MRTransmitCoilMacro": """\
dcmgen.items.mr_transmit_coil_macro
Macro
MRTransmitCoilSequence SQ 00189049 MRTransmitCoilSequenceItem

MR Transmit Coil Macro (C.8.13.5.8)""",
    "MRVelocityEncodingMacro": """\
dcmgen.items.mr_velocity_encoding_macro
Macro
MRVelocityEncodingSequence SQ 00189197 MRVelocityEncodingSequenceItem

MR Velocity Encoding Macro (C.8.13.5.13)""",
    "MVRadiationImageAcquisitionParametersMacro": """\
dcmgen.items.mv_radiation_image_acquisition_parameters_macro
Macro
EnergyDerivationCodeSequence SQ 30020133 CodeSequenceMacro
RadiationGenerationModeSequence SQ 300A067B RadiationGenerationModeMacro
MaximumCumulativeMetersetExposure FD_ 30020134
RadiationDosimeterUnitSequence SQ 300A0658 CodeSequenceMacro
DeliveryRate FD_ 300A063D
DeliveryRateUnitSequence SQ 300A063E CodeSequenceMacro

MV Radiation Image Acquisition Parameters Macro (C.36.2.4.7)""",
    "MammographyImageModule": """\
dcmgen.modules.mammography_image
GeneralAnatomyMandatoryMacro Module
ImageType CSTn 00080008
PositionerType CS 00181508
DistanceSourceToDetector DS_ 00181110
DistanceSourceToPatient DS_ 00181111
PositionerPrimaryAngle DS_ 00181510
PositionerPrimaryAngleDirection CS_ 00189559
PositionerSecondaryAngle DS_ 00181511
ImageLaterality CS 00200062
OrganExposed CS 00400318
BreastImplantPresent CS_ 00281300
PartialView CS_ 00281350
PartialViewDescription ST_ 00281351
PartialViewCodeSequence SQ 00281352 CodeSequenceMacro
ViewCodeSequence SQ 00540220 MammographyImageViewCodeSequenceItem
BiopsyTargetSequence SQ 00182041 BiopsyTargetSequenceItem

Mammography Image Module (C.8.11.7)""",
    "MammographySeriesModule": """\
dcmgen.modules.mammography_series
Module
Modality CS 00080060
RequestAttributesSequence SQ 00400275 RequestAttributesMacro

Mammography Series Module (C.8.11.6)""",
    "MandatoryViewAndSliceProgressionDirectionMacro": """\
dcmgen.items.mandatory_view_and_slice_progression_direction_macro
Macro
ViewCodeSequence SQ 00540220 DetectorInformationSequenceViewCodeSequenceItem
SliceProgressionDirection CST 00540500

Mandatory View and Slice Progression Direction Macro (10.19)""",
    "Manufacturing3DModelModule": """\
dcmgen.modules.manufacturing_3d_model
Module
MeasurementUnitsCodeSequence SQ 004008EA CodeSequenceMacro
ModelModification CS_ 00687001
ModelMirroring CS_ 00687002
ModelUsageCodeSequence SQ 00687003 CodeSequenceMacro
ContentDescription LO_ 00700081
IconImageSequence SQ 00880200 ImagePixelMacro
DerivationAlgorithmSequence SQ 00221612 AlgorithmIdentificationMacro
ModelGroupUID UI_ 00687004
RecommendedDisplayCIELabValue USn 0062000D
RecommendedPresentationOpacity FL_ 0066000C

Manufacturing 3D Model Module (C.35.1)""",
    "MaskModule": """\
dcmgen.modules.mask
Module
MaskSubtractionSequence SQ 00286100 MaskSubtractionSequenceItem
RecommendedViewingMode CST_ 00281090

Mask Module (C.7.6.10)""",
    "MatrixBasedRTImagingGeometryMacro": """\
dcmgen.items.matrix_based_rt_imaging_geometry_macro
Macro
ImagingSourcePositionSequence SQ 3002010D ImagingSourcePositionSequenceItem
ImageReceptorPositionSequence SQ 3002010E ImageReceptorPositionSequenceItem

Matrix-based RT Imaging Geometry Macro (C.36.2.4.2)""",
    "MeasuredDoseReferenceRecordModule": """\
dcmgen.modules.measured_dose_reference_record
Module
MeasuredDoseReferenceSequence SQ 30080010 MeasuredDoseReferenceSequenceItem

Measured Dose Reference Record Module (C.8.8.19)""",
    "MeasurementKeysMacro": """\
dcmgen.items.measurement_keys_macro
ContentIdentificationMacro
SpecificCharacterSet CSn 00080005
ContentDate DA 00080023
ContentTime TM 00080033

Measurement Keys (F.5.41)""",
    "MediaCreationManagementModule": """\
dcmgen.modules.media_creation_management
Module
FailedSOPSequence SQ 00081198 MediaCreationManagementFailedSOPSequenceItem
ReferencedSOPSequence SQ 00081199 MediaCreationManagementReferencedSOPSequenceItem
StorageMediaFileSetID SH_ 00880130
StorageMediaFileSetUID UI_ 00880140
NumberOfCopies IS_ 20000010
ExecutionStatus CS_ 21000020
ExecutionStatusInfo CST_ 21000030
LabelUsingInformationExtractedFromInstances CS_ 22000001
LabelText UT_ 22000002
LabelStyleSelection CS_ 22000003
MediaDisposition LT_ 22000004
BarcodeValue LT_ 22000005
BarcodeSymbology CST_ 22000006
AllowMediaSplitting CS_ 22000007
IncludeNonDICOMObjects CST_ 22000008
IncludeDisplayApplication CS_ 22000009
PreserveCompositeInstancesAfterMediaCreation CS_ 2200000A
TotalNumberOfPiecesOfMediaCreated US_ 2200000B
ReferencedStorageMediaSequence SQ 2200000D ReferencedStorageMediaSequenceItem
AllowLossyCompression CS_ 2200000F
RequestPriority CS_ 22000020

Media Creation Management Module (C.22)""",
    "MicroscopeSlideLayerTileOrganizationModule": """\
dcmgen.modules.microscope_slide_layer_tile_organization
Module
TotalPixelMatrixColumns UL 00480006
TotalPixelMatrixRows UL 00480007
TotalPixelMatrixFocalPlanes UL 00480303
TotalPixelMatrixOriginSequence SQ 00480008 TotalPixelMatrixOriginSequenceItem
ImageOrientationSlide DSn 00480102
TilesOverlap CST_ 00480304

Microscope Slide Layer Tile Organization Module (C.8.12.14)""",
    "MicroscopyBulkSimpleAnnotationsModule": """\
dcmgen.modules.microscopy_bulk_simple_annotations
ContentIdentificationMacro Module
ContentDate DA 00080023
ContentTime TM 00080033
AnnotationCoordinateType CS 006A0001
PixelOriginInterpretation CS 00480301
ReferencedImageSequence SQ 00081140 ImageSOPInstanceReferenceMacro
AnnotationGroupSequence SQ 006A0002 AnnotationGroupSequenceItem

Microscopy Bulk Simple Annotations Module (C.37.1.2)""",
    "MicroscopyBulkSimpleAnnotationsSeriesModule": """\
dcmgen.modules.microscopy_bulk_simple_annotations_series
Module
Modality CS 00080060
SeriesNumber IS 00200011
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro

Microscopy Bulk Simple Annotations Series Module (C.37.1.1)""",
    "ModalityLUTMacro": """\
dcmgen.items.modality_lut_macro
Macro
ModalityLUTSequence SQ 00283000 ModalityLUTSequenceItem
RescaleIntercept DS 00281052
RescaleSlope DS 00281053
RescaleType LOT 00281054

Modality LUT Macro (C.11.1)""",
    "ModalityLUTModule": """\
dcmgen.modules.modality_lut
ModalityLUTMacro Module

Modality LUT Module (C.11.1)""",
    "MontageActivationModule": """\
dcmgen.modules.montage_activation
Module
MontageActivationSequence SQ 0040B037 MontageActivationSequenceItem

Montage Activation Module (C.39.5)""",
    "MontageChannelMacro": """\
dcmgen.items.montage_channel_macro
Macro
MontageChannelNumber IS 0040B03E
MontageChannelLabel LO_ 0040B03F
MontageChannelSourceCodeSequence SQ 0040B040 CodeSequenceMacro
SourceWaveformSequence SQ 003A020A SourceWaveformSequenceItem
ChannelDerivationDescription LO_ 003A020C
ContributingChannelSourcesSequence SQ 0040B041 ContributingChannelSourcesSequenceItem
ChannelSensitivity DS 003A0210
ChannelSensitivityUnitsSequence SQ 003A0211 CodeSequenceMacro
ChannelSensitivityCorrectionFactor DS 003A0212
FilterLowFrequencyCharacteristicsSequence SQ 003A0318 WaveformFilterCharacteristicsMacro
FilterHighFrequencyCharacteristicsSequence SQ 003A0319 WaveformFilterCharacteristicsMacro
NotchFilterCharacteristicsSequence SQ 003A0321 WaveformFilterCharacteristicsMacro

Montage Channel Macro (C.39.7)""",
    "MultiEnergyCTCharacteristicsMacro": """\
dcmgen.items.multi_energy_ct_characteristics_macro
Macro
MultienergyCTCharacteristicsSequence SQ 00189364 MultienergyCTCharacteristicsSequenceItem

Multi-energy CT Characteristics Macro (C.8.15.3.12)""",
    "MultiEnergyCTImageModule": """\
dcmgen.modules.multi_energy_ct_image
MultiEnergyCTCharacteristicsMacro MultiEnergyCTProcessingMacro Module
MultienergyCTAcquisitionSequence SQ 00189362 MultienergyCTAcquisitionSequenceItem

Multi-energy CT Image Module (C.8.2.2)""",
    "MultiEnergyCTPathMacro": """\
dcmgen.items.multi_energy_ct_path_macro
Macro
MultienergyCTPathSequence SQ 00189379 MultienergyCTPathSequenceItem

Multi-energy CT Path Macro (C.8.2.2.3)""",
    "MultiEnergyCTProcessingMacro": """\
dcmgen.items.multi_energy_ct_processing_macro
Macro
MultienergyCTProcessingSequence SQ 00189363 MultienergyCTProcessingSequenceItem

Multi-energy CT Processing Macro (C.8.15.3.13)""",
    "MultiEnergyCTXRayDetectorMacro": """\
dcmgen.items.multi_energy_ct_x_ray_detector_macro
Macro
MultienergyCTXRayDetectorSequence SQ 0018936F MultienergyCTXRayDetectorSequenceItem

Multi-energy CT X-Ray Detector Macro (C.8.2.2.2)""",
    "MultiEnergyCTXRaySourceMacro": """\
dcmgen.items.multi_energy_ct_x_ray_source_macro
Macro
MultienergyCTXRaySourceSequence SQ 00189365 MultienergyCTXRaySourceSequenceItem

Multi-energy CT X-Ray Source Macro (C.8.2.2.1)""",
    "MultiFrameDimensionModule": """\
dcmgen.modules.multi_frame_dimension
Module
DimensionOrganizationSequence SQ 00209221 DimensionOrganizationSequenceItem
DimensionOrganizationType CST_ 00209311
DimensionIndexSequence SQ 00209222 DimensionIndexSequenceItem

Multi-frame Dimension Module (C.7.6.17)""",
    "MultiFrameFunctionalGroupsModule": """\
dcmgen.modules.multi_frame_functional_groups
Module
SharedFunctionalGroupsSequence SQ 52009229 Dataset
PerFrameFunctionalGroupsSequence SQ 52009230 Dataset
InstanceNumber IS 00200013
ContentDate DA 00080023
ContentTime TM 00080033
NumberOfFrames IS 00280008
StereoPairsPresent CS_ 00220028
ConcatenationFrameOffsetNumber UL 00209228
RepresentativeFrameNumber US_ 00286010
ConcatenationUID UI 00209161
SOPInstanceUIDOfConcatenationSource UI 00200242
InConcatenationNumber US 00209162
InConcatenationTotalNumber US_ 00209163
EncapsulatedPixelDataValueTotalLength UV_ 7FE00003

Multi-frame Functional Groups Module (C.7.6.16)""",
    "MultiFrameModule": """\
dcmgen.modules.multi_frame
Module
NumberOfFrames IS 00280008
FrameIncrementPointer ATn 00280009
StereoPairsPresent CS_ 00220028
EncapsulatedPixelDataValueTotalLength UV_ 7FE00003

Multi-frame Module (C.7.6.6)""",
    "MultiFrameOverlayModule": """\
dcmgen.modules.multi_frame_overlay
Module
NumberOfFramesInOverlay IS 60000015
ImageFrameOrigin US 60000051

Multi-frame Overlay Module (C.9.3)""",
    "MultiPlanarReconstructionGeometryModule": """\
dcmgen.modules.multi_planar_reconstruction_geometry
Module
MultiPlanarReconstructionStyle CS 00701501
MPRThicknessType CS 00701502
MPRSlabThickness FD 00701503
MPRViewWidthDirection FDn 00701507
MPRViewWidth FD 00701508
MPRViewHeightDirection FDn 00701511
MPRViewHeight FD 00701512
MPRTopLeftHandCorner FDn 00701505

Multi-Planar Reconstruction Geometry Module (C.11.26)""",
    "MultiResolutionPyramidModule": """\
dcmgen.modules.multi_resolution_pyramid
Module
PyramidUID UI 00080019
PyramidLabel LO_ 00200027
PyramidDescription LO_ 00081088

Multi-Resolution Pyramid Module (C.7.11.1)""",
    "MultipleSiteGeneralAnatomyOptionalMacro": """\
dcmgen.items.multiple_site_general_anatomy_optional_macro
PrimaryAnatomicStructureMacro
AnatomicRegionSequence SQ 00082218 AnatomicRegionSequenceItem

Multiple Site General Anatomy Optional Macro (10.5)""",
    "NMDetectorModule": """\
dcmgen.modules.nm_detector
Module
DetectorInformationSequence SQ 00540022 DetectorInformationSequenceItem

NM Detector Module (C.8.4.11)""",
    "NMImageModule": """\
dcmgen.modules.nm_image
GeneralAnatomyOptionalMacro Module
ImageType CSTn 00080008
ImageID SH_ 00540400
LossyImageCompression CS 00282110
CountsAccumulated IS_ 00180070
AcquisitionTerminationCondition CST_ 00180071
TableHeight DS_ 00181130
TableTraverse DS_ 00181131
ActualFrameDuration IS 00181242
CountRate IS_ 00181243
ProcessingFunction LO_ 00185020
CorrectedImage CSTn 00280051
WholeBodyTechnique CSn 00181301
ScanVelocity DS_ 00181300
ScanLength IS_ 00181302
TriggerSourceOrType LOT_ 00181061
RealWorldValueMappingSequence SQ 00409096 RealWorldValueMappingItemMacro
ScanProgressionDirection CS_ 00540501

NM Image Module (C.8.4.9)""",
    "NMImagePixelModule": """\
dcmgen.modules.nm_image_pixel
Module
SamplesPerPixel US 00280002
PhotometricInterpretation CS 00280004
BitsAllocated US 00280100
BitsStored US 00280101
HighBit US 00280102
PixelSpacing DSn 00280030

NM Image Pixel Module (C.8.4.7)""",
    "NMIsotopeModule": """\
dcmgen.modules.nm_isotope
Module
EnergyWindowInformationSequence SQ 00540012 EnergyWindowInformationSequenceItem
RadiopharmaceuticalInformationSequence SQ 00540016 RadiopharmaceuticalInformationSequenceItem
InterventionDrugInformationSequence SQ 00180026 InterventionDrugInformationSequenceItem

NM Isotope Module (C.8.4.10)""",
    "NMMultiFrameModule": """\
dcmgen.modules.nm_multi_frame
Module
FrameIncrementPointer ATn 00280009
EnergyWindowVector USn 00540010
NumberOfEnergyWindows US 00540011
DetectorVector USn 00540020
NumberOfDetectors US 00540021
PhaseVector USn 00540030
NumberOfPhases US 00540031
RotationVector USn 00540050
NumberOfRotations US 00540051
RRIntervalVector USn 00540060
NumberOfRRIntervals US 00540061
TimeSlotVector USn 00540070
NumberOfTimeSlots US 00540071
SliceVector USn 00540080
NumberOfSlices US 00540081
AngularViewVector USn 00540090
TimeSliceVector USn 00540100

NM Multi-frame Module (C.8.4.8)""",
    "NMMultiGatedAcquisitionModule": """\
dcmgen.modules.nm_multi_gated_acquisition
Module
BeatRejectionFlag CS_ 00181080
PVCRejection LO_ 00181085
SkipBeats IS_ 00181086
HeartRate IS_ 00181088
GatedInformationSequence SQ 00540062 GatedInformationSequenceItem

NM Multi-Gated Acquisition Module (C.8.4.13)""",
    "NMPETPatientOrientationModule": """\
dcmgen.modules.nm_pet_patient_orientation
Module
PatientOrientationCodeSequence SQ 00540410 NMPETPatientOrientationPatientOrientationCodeSequenceItem
PatientGantryRelationshipCodeSequence SQ 00540414 CodeSequenceMacro

NM/PET Patient Orientation Module (C.8.4.6)""",
    "NMPhaseModule": """\
dcmgen.modules.nm_phase
Module
PhaseInformationSequence SQ 00540032 PhaseInformationSequenceItem

NM Phase Module (C.8.4.14)""",
    "NMReconstructionModule": """\
dcmgen.modules.nm_reconstruction
Module
SpacingBetweenSlices DS_ 00180088
ReconstructionDiameter DS_ 00181100
ConvolutionKernel SHn 00181210
SliceThickness DS_ 00180050
SliceLocation DS_ 00201041
SliceProgressionDirection CST_ 00540500

NM Reconstruction Module (C.8.4.15)""",
    "NMTomoAcquisitionModule": """\
dcmgen.modules.nm_tomo_acquisition
Module
RotationInformationSequence SQ 00540052 RotationInformationSequenceItem
TypeOfDetectorMotion CS_ 00540202

NM Tomo Acquisition Module (C.8.4.12)""",
    "NumericMeasurementMacro": """\
dcmgen.items.numeric_measurement_macro
Macro
MeasuredValueSequence SQ 0040A300 MeasuredValueSequenceItem
NumericValueQualifierCodeSequence SQ 0040A301 CodeSequenceMacro

Numeric Measurement Macro (C.18.1)""",
    "NumericValueMacro": """\
dcmgen.items.numeric_value_macro
Macro
ConceptNameCodeSequence SQ 0040A043 CodeSequenceMacro
NumericValue DSn 0040A30A
MeasurementUnitsCodeSequence SQ 004008EA CodeSequenceMacro

Numeric Value Macro (10.22)""",
    "OcularRegionImagedModule": """\
dcmgen.modules.ocular_region_imaged
GeneralAnatomyMandatoryMacro Module
ImageLaterality CS 00200062
RelativeImagePositionCodeSequence SQ 0022001D CodeSequenceMacro
OphthalmicAnatomicReferencePointXCoordinate FL_ 00221624
OphthalmicAnatomicReferencePointYCoordinate FL_ 00221626
OphthalmicAnatomicReferencePointSequence SQ 00221632 OphthalmicAnatomicReferencePointSequenceItem

Ocular Region Imaged Module (C.8.17.5)""",
    "OphthalmicAcquisitionParametersMacro": """\
dcmgen.items.ophthalmic_acquisition_parameters_macro
Macro
RefractiveStateSequence SQ 0022001B RefractiveStateSequenceItem
EmmetropicMagnification FL_ 0022000A
IntraOcularPressure FL_ 0022000B
PupilDilated CS_ 0022000D
MydriaticAgentSequence SQ 00220058 MydriaticAgentSequenceItem
DegreeOfDilation FL_ 0022000E

Ophthalmic Acquisition Parameters Macro (C.8.17.8)""",
    "OphthalmicAxialLengthQualityMetricMacro": """\
dcmgen.items.ophthalmic_axial_length_quality_metric_macro
Macro
ConceptNameCodeSequence SQ 0040A043 CodeSequenceMacro
NumericValue DSn 0040A30A
MeasurementUnitsCodeSequence SQ 004008EA CodeSequenceMacro

Ophthalmic Axial Length Quality Metric Macro (C.8.25.14.5)""",
    "OphthalmicAxialLengthSegmentalMeasurementsMacro": """\
dcmgen.items.ophthalmic_axial_length_segmental_measurements_macro
OphthalmicAxialMeasurementsRelatedInformationMacro
OphthalmicAxialLength FL 00221019
OphthalmicAxialLengthMeasurementModified CS 00221140
OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence SQ 00221101 CodeSequenceMacro

Ophthalmic Axial Length Segmental Measurements Macro (C.8.25.14.2)""",
    "OphthalmicAxialMeasurementsMacro": """\
dcmgen.items.ophthalmic_axial_measurements_macro
Macro
LensStatusCodeSequence SQ 00221024 CodeSequenceMacro
LensStatusDescription LO_ 00221065
VitreousStatusCodeSequence SQ 00221025 CodeSequenceMacro
VitreousStatusDescription LO_ 00221066
PupilDilated CS_ 0022000D
DegreeOfDilation FL_ 0022000E
MydriaticAgentSequence SQ 00220058 MydriaticAgentSequenceItem
OphthalmicAxialLengthMeasurementsSequence SQ 00221050 OphthalmicAxialLengthMeasurementsSequenceItem

Ophthalmic Axial Measurements Macro (C.8.25.14.1)""",
    "OphthalmicAxialMeasurementsModule": """\
dcmgen.modules.ophthalmic_axial_measurements
Module
OphthalmicAxialMeasurementsDeviceType CST 00221009
OphthalmicUltrasoundMethodCodeSequence SQ 00221044 CodeSequenceMacro
AnteriorChamberDepthDefinitionCodeSequence SQ 00221125 CodeSequenceMacro
OphthalmicAxialMeasurementsRightEyeSequence SQ 00221007 OphthalmicAxialMeasurementsRightEyeSequenceItem
OphthalmicAxialMeasurementsLeftEyeSequence SQ 00221008 OphthalmicAxialMeasurementsLeftEyeSequenceItem

Ophthalmic Axial Measurements Module (C.8.25.14)""",
    "OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro": """\
dcmgen.items.ophthalmic_axial_measurements_quality_image_sop_instance_reference_macro
Macro
ReferencedSOPClassUID UI 00081150
ReferencedSOPInstanceUID UI 00081155
ReferencedFrameNumber ISn 00081160

Ophthalmic Axial Measurements Quality Image SOP Instance Reference Macro (C.8.25.16.6)""",
    "OphthalmicAxialMeasurementsRelatedInformationMacro": """\
dcmgen.items.ophthalmic_axial_measurements_related_information_macro
Macro
UltrasoundOphthalmicAxialLengthMeasurementsSequence SQ 00221220 UltrasoundOphthalmicAxialLengthMeasurementsSequenceItem
OpticalOphthalmicAxialLengthMeasurementsSequence SQ 00221225 OpticalOphthalmicAxialLengthMeasurementsSequenceItem

Ophthalmic Axial Measurements Related Information Macro (C.8.25.14.3)""",
    "OphthalmicAxialMeasurementsSelectedMacro": """\
dcmgen.items.ophthalmic_axial_measurements_selected_macro
Macro
UltrasoundSelectedOphthalmicAxialLengthSequence SQ 00221230 UltrasoundSelectedOphthalmicAxialLengthSequenceItem
OpticalSelectedOphthalmicAxialLengthSequence SQ 00221255 OpticalSelectedOphthalmicAxialLengthSequenceItem

Ophthalmic Axial Measurements Selected Macro (C.8.25.14.4)""",
    "OphthalmicAxialMeasurementsSeriesModule": """\
dcmgen.modules.ophthalmic_axial_measurements_series
Module
Modality CS 00080060
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro

Ophthalmic Axial Measurements Series Module (C.8.25.13)""",
    "OphthalmicFrameLocationMacro": """\
dcmgen.items.ophthalmic_frame_location_macro
Macro
OphthalmicFrameLocationSequence SQ 00220031 OphthalmicFrameLocationOphthalmicFrameLocationSequenceItem

Ophthalmic Frame Location Macro (C.8.17.10.1)""",
    "OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisImageModule": """\
dcmgen.modules.ophthalmic_optical_coherence_tomography_b_scan_volume_analysis_image
Module
ImageType CSTn 00080008
InstanceNumber IS 00200013
ContentTime TM 00080033
ContentDate DA 00080023
BitsAllocated US 00280100
BitsStored US 00280101
HighBit US 00280102
SamplesPerPixel US 00280002
PhotometricInterpretation CS 00280004
PixelRepresentation US 00280103
PresentationLUTShape CS 20500020
LossyImageCompression CS 00282110
LossyImageCompressionRatio DSn 00282112
LossyImageCompressionMethod CSTn 00282114
BurnedInAnnotation CS 00280301
RecognizableVisualFeatures CS 00280302
AcquisitionMethodAlgorithmSequence SQ 00221423 AlgorithmIdentificationMacro
OCTBscanAnalysisAcquisitionParametersSequence SQ 00221640 OCTBscanAnalysisAcquisitionParametersSequenceItem
ConcatenationFrameOffsetNumber UL 00209228
InConcatenationNumber US 00209162
InConcatenationTotalNumber US 00209163
ImageComments LT_ 00204000

Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Image Module (C.8.17.16)""",
    "OphthalmicOpticalCoherenceTomographyEnFaceImageModule": """\
dcmgen.modules.ophthalmic_optical_coherence_tomography_en_face_image
Module
ImageType CSTn 00080008
InstanceNumber IS 00200013
BitsAllocated US 00280100
BitsStored US 00280101
HighBit US 00280102
SamplesPerPixel US 00280002
PhotometricInterpretation CS 00280004
PixelRepresentation US 00280103
PixelSpacing DSn 00280030
ImageOrientationPatient DSn 00200037
OphthalmicFrameLocationSequence SQ 00220031 OphthalmicFrameLocationSequenceItem
ContentTime TM 00080033
ContentDate DA 00080023
SourceImageSequence SQ 00082112 OphthalmicPhotographyImageSourceImageSequenceItem
DerivationAlgorithmSequence SQ 00221612 AlgorithmIdentificationMacro
OphthalmicImageTypeCodeSequence SQ 00221615 CodeSequenceMacro
OphthalmicImageTypeDescription LO_ 00221616
WindowCenter DSn 00281050
WindowWidth DSn 00281051
OphthalmicFOV FL_ 00221517
ReferencedSurfaceMeshIdentificationSequence SQ 00221620 ReferencedSurfaceMeshIdentificationSequenceItem
OphthalmicEnFaceVolumeDescriptorSequence SQ 00221627 OphthalmicEnFaceVolumeDescriptorSequenceItem
OphthalmicAxialLength FL_ 00221019
OphthalmicAxialLengthMethod CS_ 00221515
LossyImageCompression CS 00282110
LossyImageCompressionRatio DSn 00282112
LossyImageCompressionMethod CSTn 00282114
PresentationLUTShape CS 20500020
CalibrationImage CS_ 00500004
BurnedInAnnotation CS 00280301
RecognizableVisualFeatures CS 00280302

Ophthalmic Optical Coherence Tomography En Face Image Module (C.8.17.14)""",
    "OphthalmicOpticalCoherenceTomographyEnFaceImageQualityRatingModule": """\
dcmgen.modules.ophthalmic_optical_coherence_tomography_en_face_image_quality_rating
Module
OphthalmicEnFaceImageQualityRatingSequence SQ 00221628 OphthalmicEnFaceImageQualityRatingSequenceItem

Ophthalmic Optical Coherence Tomography En Face Image Quality Rating Module (C.8.17.15)""",
    "OphthalmicPatientClinicalInformationAndTestLensParametersMacro": """\
dcmgen.items.ophthalmic_patient_clinical_information_and_test_lens_parameters_macro
Macro
RefractiveParametersUsedOnPatientSequence SQ 00240112 RefractiveParametersUsedOnPatientSequenceItem
PupilSize FD_ 00460044
PupilDilated CS_ 0022000D
IntraOcularPressure FL_ 0022000B
VisualAcuityMeasurementSequence SQ 00240110 VisualAcuityMeasurementsMacro

Ophthalmic Patient Clinical Information and Test Lens Parameters Macro (C.8.26.6.1)""",
    "OphthalmicPatientClinicalInformationAndTestLensParametersModule": """\
dcmgen.modules.ophthalmic_patient_clinical_information_and_test_lens_parameters
Module
OphthalmicPatientClinicalInformationLeftEyeSequence SQ 00240114 OphthalmicPatientClinicalInformationAndTestLensParametersMacro
OphthalmicPatientClinicalInformationRightEyeSequence SQ 00240115 OphthalmicPatientClinicalInformationAndTestLensParametersMacro

Ophthalmic Patient Clinical Information and Test Lens Parameters Module (C.8.26.6)""",
    "OphthalmicPhotographicParametersModule": """\
dcmgen.modules.ophthalmic_photographic_parameters
Module
AcquisitionDeviceTypeCodeSequence SQ 00220015 CodeSequenceMacro
IlluminationTypeCodeSequence SQ 00220016 CodeSequenceMacro
LightPathFilterTypeStackCodeSequence SQ 00220017 CodeSequenceMacro
LightPathFilterPassThroughWavelength US 00220001
LightPathFilterPassBand USn 00220002
ImagePathFilterTypeStackCodeSequence SQ 00220018 CodeSequenceMacro
ImagePathFilterPassThroughWavelength US_ 00220003
ImagePathFilterPassBand USn 00220004
LensesCodeSequence SQ 00220019 CodeSequenceMacro
DetectorType CST_ 00187004
ChannelDescriptionCodeSequence SQ 0022001A CodeSequenceMacro
CameraAngleOfView FL_ 0022001E

Ophthalmic Photographic Parameters Module (C.8.17.3)""",
    "OphthalmicPhotographyAcquisitionParametersModule": """\
dcmgen.modules.ophthalmic_photography_acquisition_parameters
OphthalmicAcquisitionParametersMacro Module
PatientEyeMovementCommanded CS_ 00220005
PatientEyeMovementCommandCodeSequence SQ 00220006 CodeSequenceMacro
HorizontalFieldOfView FL_ 0022000C

Ophthalmic Photography Acquisition Parameters Module (C.8.17.4)""",
    "OphthalmicPhotographyImageModule": """\
dcmgen.modules.ophthalmic_photography_image
Module
ImageType CSTn 00080008
InstanceNumber IS 00200013
SamplesPerPixel US 00280002
SamplesPerPixelUsed US 00280003
PhotometricInterpretation CS 00280004
PixelRepresentation US 00280103
PlanarConfiguration US 00280006
PixelSpacing DSn 00280030
ContentTime TM 00080033
ContentDate DA 00080023
AcquisitionDateTime DT 0008002A
SourceImageSequence SQ 00082112 OphthalmicPhotographyImageSourceImageSequenceItem
LossyImageCompression CS 00282110
LossyImageCompressionRatio DSn 00282112
LossyImageCompressionMethod CSTn 00282114
PresentationLUTShape CS 20500020
CalibrationImage CS_ 00500004
BurnedInAnnotation CS 00280301
RecognizableVisualFeatures CS_ 00280302

Ophthalmic Photography Image Module (C.8.17.2)""",
    "OphthalmicPhotographySeriesModule": """\
dcmgen.modules.ophthalmic_photography_series
Module
Modality CS 00080060

Ophthalmic Photography Series Module (C.8.17.1)""",
    "OphthalmicThicknessMapModule": """\
dcmgen.modules.ophthalmic_thickness_map
GeneralAnatomyMandatoryMacro RealWorldValueMappingMacro Module
OphthalmicMappingDeviceType CST 00221415
AcquisitionMethodCodeSequence SQ 00221420 CodeSequenceMacro
AcquisitionMethodAlgorithmSequence SQ 00221423 AlgorithmIdentificationMacro
InstanceNumber IS 00200013
ContentDate DA 00080023
ContentTime TM 00080033
AcquisitionDateTime DT 0008002A
ImageType CSTn 00080008
SamplesPerPixel US 00280002
PhotometricInterpretation CS 00280004
PixelRepresentation US 00280103
PixelSpacing DSn 00280030
PixelAspectRatio ISn 00280034
BitsAllocated US 00280100
BitsStored US 00280101
HighBit US 00280102
PixelPresentation CS 00089205
ReferencedColorPaletteInstanceUID UI 00280304
LossyImageCompression CS 00282110
LossyImageCompressionRatio DSn 00282112
LossyImageCompressionMethod CSTn 00282114
BurnedInAnnotation CS 00280301
RecognizableVisualFeatures CS 00280302
ImageLaterality CS 00200062
OphthalmicThicknessMapTypeCodeSequence SQ 00221436 CodeSequenceMacro
PixelValueMappingToCodedConceptSequence SQ 00221450 PixelValueMappingToCodedConceptSequenceItem
OphthalmicThicknessMappingNormalsSequence SQ 00221443 ExternallySourcedDataSetIdentificationMacro
RelevantOPTAttributesSequence SQ 00221472 RelevantOPTAttributesSequenceItem
SourceImageSequence SQ 00082112 OphthalmicPhotographyImageSourceImageSequenceItem
ReferencedInstanceSequence SQ 0008114A RTDoseReferencedInstanceSequenceItem
RegistrationToLocalizerSequence SQ 00221465 RegistrationToLocalizerSequenceItem
RelativeImagePositionCodeSequence SQ 0022001D CodeSequenceMacro
AnatomicStructureReferencePoint FLn 00221463
RetinalThicknessDefinitionCodeSequence SQ 00221445 CodeSequenceMacro

Ophthalmic Thickness Map Module (C.8.28.2)""",
    "OphthalmicThicknessMapQualityRatingModule": """\
dcmgen.modules.ophthalmic_thickness_map_quality_rating
Module
OphthalmicThicknessMapQualityRatingSequence SQ 00221470 OphthalmicThicknessMapQualityRatingSequenceItem

Ophthalmic Thickness Map Quality Rating Module (C.8.28.3)""",
    "OphthalmicThicknessMapSeriesModule": """\
dcmgen.modules.ophthalmic_thickness_map_series
Module
Modality CS 00080060
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro

Ophthalmic Thickness Map Series Module (C.8.28.1)""",
    "OphthalmicTomographyAcquisitionParametersModule": """\
dcmgen.modules.ophthalmic_tomography_acquisition_parameters
OphthalmicAcquisitionParametersMacro Module
AxialLengthOfTheEye FL_ 00220030
HorizontalFieldOfView FL_ 0022000C

Ophthalmic Tomography Acquisition Parameters Module (C.8.17.8)""",
    "OphthalmicTomographyBScanVolumeAnalysisSeriesModule": """\
dcmgen.modules.ophthalmic_tomography_b_scan_volume_analysis_series
Module
Modality CS 00080060
SeriesNumber IS 00200011
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro

Ophthalmic Tomography B-scan Volume Analysis Series Module (C.8.17.18)""",
    "OphthalmicTomographyEnFaceSeriesModule": """\
dcmgen.modules.ophthalmic_tomography_en_face_series
Module
Modality CS 00080060
SeriesNumber IS 00200011
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro

Ophthalmic Tomography En Face Series Module (C.8.17.17)""",
    "OphthalmicTomographyImageModule": """\
dcmgen.modules.ophthalmic_tomography_image
Module
OphthalmicVolumetricPropertiesFlag CS 00221622
ImageType CSTn 00080008
SamplesPerPixel US 00280002
AcquisitionDateTime DT 0008002A
AcquisitionDuration FD 00189073
AcquisitionNumber IS 00200012
PhotometricInterpretation CS 00280004
PixelRepresentation US 00280103
BitsAllocated US 00280100
BitsStored US 00280101
HighBit US 00280102
PresentationLUTShape CS 20500020
LossyImageCompression CS 00282110
LossyImageCompressionRatio DSn 00282112
LossyImageCompressionMethod CSTn 00282114
BurnedInAnnotation CS 00280301
RecognizableVisualFeatures CS_ 00280302
ConcatenationFrameOffsetNumber UL 00209228
InConcatenationNumber US 00209162
InConcatenationTotalNumber US 00209163
ImageComments LT_ 00204000

Ophthalmic Tomography Image Module (C.8.17.7)""",
    "OphthalmicTomographyParametersModule": """\
dcmgen.modules.ophthalmic_tomography_parameters
Module
AcquisitionDeviceTypeCodeSequence SQ 00220015 CodeSequenceMacro
LightPathFilterTypeStackCodeSequence SQ 00220017 OphthalmicTomographyParametersLightPathFilterTypeStackCodeSequenceItem
DetectorType CST 00187004
ScanPatternTypeCodeSequence SQ 00221618 CodeSequenceMacro
IlluminationWaveLength FL 00220055
IlluminationPower FL 00220056
IlluminationBandwidth FL 00220057
DepthSpatialResolution FL 00220035
MaximumDepthDistortion FL 00220036
AlongScanSpatialResolution FL 00220037
MaximumAlongScanDistortion FL 00220038
AcrossScanSpatialResolution FL 00220048
MaximumAcrossScanDistortion FL 00220049

Ophthalmic Tomography Parameters Module (C.8.17.9)""",
    "OphthalmicTomographySeriesModule": """\
dcmgen.modules.ophthalmic_tomography_series
Module
Modality CS 00080060
SeriesNumber IS 00200011
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro

Ophthalmic Tomography Series Module (C.8.17.6)""",
    "OphthalmicVisualFieldGlobalIndexMacro": """\
dcmgen.items.ophthalmic_visual_field_global_index_macro
Macro
DataObservationSequence SQ 00240325 ContentItemMacro
IndexNormalsFlag CS 00240338
IndexProbabilitySequence SQ 00240344 IndexProbabilitySequenceItem

Ophthalmic Visual Field Global Index Macro (C.8.26.3.1)""",
    "OpticalPathIdentificationMacro": """\
dcmgen.items.optical_path_identification_macro
Macro
OpticalPathIdentificationSequence SQ 00480207 OpticalPathIdentificationSequenceItem

Optical Path Identification Macro (C.8.12.6.2)""",
    "OpticalPathModule": """\
dcmgen.modules.optical_path
Module
NumberOfOpticalPaths UL 00480302
OpticalPathSequence SQ 00480105 OpticalPathSequenceItem

Optical Path Module (C.8.12.5)""",
    "OpticalSurfaceScannerSeriesModule": """\
dcmgen.modules.optical_surface_scanner_series
Module
Modality CS 00080060
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro
ReferencedSurfaceDataSequence SQ 00800013 SOPInstanceReferenceMacro

Optical Surface Scanner Series Module (C.8.29.1)""",
    "OptionalViewAndSliceProgressionDirectionMacro": """\
dcmgen.items.optional_view_and_slice_progression_direction_macro
Macro
ViewCodeSequence SQ 00540220 ViewCodeSequenceItem
SliceProgressionDirection CST_ 00540500

Optional View and Slice Progression Direction Macro (10.21)""",
    "OriginalAttributesMacro": """\
dcmgen.items.original_attributes_macro
Macro
OriginalAttributesSequence SQ 04000561 OriginalAttributesSequenceItem

Original Attributes Macro (C.12.1.1.9)""",
    "OutlineDefinitionMacro": """\
dcmgen.items.outline_definition_macro
Macro
OutlineShapeType CS 00181630
OutlineLeftVerticalEdge FD 00181631
OutlineRightVerticalEdge FD 00181632
OutlineUpperHorizontalEdge FD 00181633
OutlineLowerHorizontalEdge FD 00181634
CenterOfCircularOutline FDn 00181635
DiameterOfCircularOutline FD 00181636
NumberOfPolygonalVertices UL 00181637
VerticesOfThePolygonalOutline OF 00181638

Outline Definition Macro (10.38)""",
    "OverlayActivationModule": """\
dcmgen.modules.overlay_activation
Module
OverlayActivationLayer CS_ 60001001

Overlay Activation Module (C.11.7)""",
    "OverlayPlaneModule": """\
dcmgen.modules.overlay_plane
Module
OverlayRows US 60000010
OverlayColumns US 60000011
OverlayType CS 60000040
OverlayOrigin SSn 60000050
OverlayBitsAllocated US 60000100
OverlayBitPosition US 60000102
OverlayData OBorOW 60003000
OverlayDescription LO_ 60000022
OverlaySubtype LOT_ 60000045
OverlayLabel LO_ 60001500
ROIArea IS_ 60001301
ROIMean DS_ 60001302
ROIStandardDeviation DS_ 60001303

Overlay Plane Module (C.9.2)""",
    "PETDetectorMotionDetailsMacro": """\
dcmgen.items.pet_detector_motion_details_macro
Macro
PETDetectorMotionDetailsSequence SQ 00189733 PETDetectorMotionDetailsSequenceItem

PET Detector Motion Details Macro (C.8.22.5.3)""",
    "PETFrameAcquisitionMacro": """\
dcmgen.items.pet_frame_acquisition_macro
Macro
PETFrameAcquisitionSequence SQ 00189732 PETFrameAcquisitionSequenceItem

PET Frame Acquisition Macro (C.8.22.5.2)""",
    "PETFrameCorrectionFactorsMacro": """\
dcmgen.items.pet_frame_correction_factors_macro
Macro
PETFrameCorrectionFactorsSequence SQ 00189736 PETFrameCorrectionFactorsSequenceItem

PET Frame Correction Factors Macro (C.8.22.5.5)""",
    "PETFrameTypeMacro": """\
dcmgen.items.pet_frame_type_macro
Macro
PETFrameTypeSequence SQ 00189751 PETFrameTypeSequenceItem

PET Frame Type Macro (C.8.22.5.1)""",
    "PETImageModule": """\
dcmgen.modules.pet_image
GeneralAnatomyOptionalMacro OptionalViewAndSliceProgressionDirectionMacro RTEquipmentMappingAndPlanReferenceMacro Module
ImageType CSn 00080008
SamplesPerPixel US 00280002
PhotometricInterpretation CS 00280004
BitsAllocated US 00280100
BitsStored US 00280101
HighBit US 00280102
RescaleIntercept DS 00281052
RescaleSlope DS 00281053
FrameReferenceTime DS 00541300
TriggerTime DS 00181060
FrameTime DS 00181063
LowRRValue IS 00181081
HighRRValue IS 00181082
LossyImageCompression CS 00282110
ImageIndex US 00541330
AcquisitionDate DA_ 00080022
AcquisitionTime TM_ 00080032
ActualFrameDuration IS_ 00181242
NominalInterval IS_ 00181062
IntervalsAcquired IS_ 00181083
IntervalsRejected IS_ 00181084
PrimaryPromptsCountsAccumulated IS_ 00541310
SecondaryCountsAccumulated ISn 00541311
SliceSensitivityFactor DS_ 00541320
DecayFactor DS 00541321
DoseCalibrationFactor DS_ 00541322
ScatterFractionFactor DS_ 00541323
DeadTimeFactor DS_ 00541324

PET Image Module (C.8.9.4)""",
    "PETIsotopeModule": """\
dcmgen.modules.pet_isotope
Module
RadiopharmaceuticalInformationSequence SQ 00540016 PETIsotopeRadiopharmaceuticalInformationSequenceItem
InterventionDrugInformationSequence SQ 00180026 PETIsotopeInterventionDrugInformationSequenceItem

PET Isotope Module (C.8.9.2)""",
    "PETMultiGatedAcquisitionModule": """\
dcmgen.modules.pet_multi_gated_acquisition
Module
BeatRejectionFlag CS_ 00181080
TriggerSourceOrType LOT_ 00181061
PVCRejection LO_ 00181085
SkipBeats IS_ 00181086
HeartRate IS_ 00181088
CardiacFramingType LOT_ 00181064

PET Multi-Gated Acquisition Module (C.8.9.3)""",
    "PETPositionMacro": """\
dcmgen.items.pet_position_macro
Macro
PETPositionSequence SQ 00189735 PETPositionSequenceItem

PET Position Macro (C.8.22.5.4)""",
    "PETReconstructionMacro": """\
dcmgen.items.pet_reconstruction_macro
Macro
PETReconstructionSequence SQ 00189749 PETReconstructionSequenceItem

PET Reconstruction Macro (C.8.22.5.6)""",
    "PETSeriesModule": """\
dcmgen.modules.pet_series
Module
SeriesDate DA 00080021
SeriesTime TM 00080031
Units CST 00541001
SUVType CS_ 00541006
CountsSource CS 00541002
SeriesType CSn 00541000
ReprojectionMethod CST_ 00541004
NumberOfRRIntervals US 00540061
NumberOfTimeSlots US 00540071
NumberOfTimeSlices US 00540101
NumberOfSlices US 00540081
CorrectedImage CSTn 00280051
RandomsCorrectionMethod CST_ 00541100
AttenuationCorrectionMethod LO_ 00541101
ScatterCorrectionMethod LO_ 00541105
DecayCorrection CST 00541102
ReconstructionDiameter DS_ 00181100
ConvolutionKernel SHn 00181210
ReconstructionMethod LO_ 00541103
DetectorLinesOfResponseUsed LO_ 00541104
AcquisitionStartCondition CST_ 00180073
AcquisitionStartConditionData IS_ 00180074
AcquisitionTerminationCondition CST_ 00180071
AcquisitionTerminationConditionData IS_ 00180075
FieldOfViewShape CST_ 00181147
FieldOfViewDimensions ISn 00181149
GantryDetectorTilt DS_ 00181120
GantryDetectorSlew DS_ 00181121
TypeOfDetectorMotion CST_ 00540202
CollimatorType CST_ 00181181
CollimatorGridName SH_ 00181180
AxialAcceptance DS_ 00541200
AxialMash ISn 00541201
TransverseMash IS_ 00541202
DetectorElementSize DSn 00541203
CoincidenceWindowWidth DS_ 00541210
EnergyWindowRangeSequence SQ 00540013 EnergyWindowRangeSequenceItem
SecondaryCountsType CSTn 00541220
ScanProgressionDirection CS_ 00540501

PET Series Module (C.8.9.1)""",
    "PETTableDynamicsMacro": """\
dcmgen.items.pet_table_dynamics_macro
Macro
PETTableDynamicsSequence SQ 00189734 PETTableDynamicsSequenceItem

PET Table Dynamics Macro (C.8.22.5.7)""",
    "PaletteColorLookupTableMacro": """\
dcmgen.items.palette_color_lookup_table_macro
Macro
RedPaletteColorLookupTableDescriptor USorSSn 00281101
GreenPaletteColorLookupTableDescriptor USorSSn 00281102
BluePaletteColorLookupTableDescriptor USorSSn 00281103
PaletteColorLookupTableUID UI_ 00281199
RedPaletteColorLookupTableData OW 00281201
GreenPaletteColorLookupTableData OW 00281202
BluePaletteColorLookupTableData OW 00281203
SegmentedRedPaletteColorLookupTableData OW 00281221
SegmentedGreenPaletteColorLookupTableData OW 00281222
SegmentedBluePaletteColorLookupTableData OW 00281223

Palette Color Lookup Table Macro (C.7.9)""",
    "PaletteColorLookupTableModule": """\
dcmgen.modules.palette_color_lookup_table
PaletteColorLookupTableMacro Module

Palette Color Lookup Table Module (C.7.9)""",
    "PaletteKeysMacro": """\
dcmgen.items.palette_keys_macro
Macro
SpecificCharacterSet CSn 00080005
ContentLabel CS 00700080
ContentDescription LO_ 00700081

Palette Keys (F.5.36)""",
    "ParameterizedRTImagingGeometryMacro": """\
dcmgen.items.parameterized_rt_imaging_geometry_macro
Macro
ImagingSourcePositionSequence SQ 3002010D ParameterizedRTImagingGeometryImagingSourcePositionSequenceItem
ImageReceptorPositionSequence SQ 3002010E ParameterizedRTImagingGeometryImageReceptorPositionSequenceItem

Parameterized RT Imaging Geometry Macro (C.36.2.4.3)""",
    "ParametricMapFrameTypeMacro": """\
dcmgen.items.parametric_map_frame_type_macro
Macro
ParametricMapFrameTypeSequence SQ 00409092 ParametricMapFrameTypeSequenceItem

Parametric Map Frame Type Macro (C.8.32.3.1)""",
    "ParametricMapImageModule": """\
dcmgen.modules.parametric_map_image
ContentIdentificationMacro Module
ImageType CSTn 00080008
PixelPresentation CS_ 00089205
SamplesPerPixel US 00280002
PhotometricInterpretation CS 00280004
BitsAllocated US 00280100
BitsStored US 00280101
HighBit US 00280102
PresentationLUTShape CS 20500020
LossyImageCompression CS 00282110
LossyImageCompressionRatio DSn 00282112
LossyImageCompressionMethod CSTn 00282114
BurnedInAnnotation CS 00280301
RecognizableVisualFeatures CS 00280302
ContentQualification CS 00189004
PaletteColorLookupTableUID UI 00281199
ICCProfile OB 00282000
ColorSpace CST_ 00282002

Parametric Map Image Module (C.8.32.2)""",
    "ParametricMapSeriesModule": """\
dcmgen.modules.parametric_map_series
Module
Modality CST 00080060
SeriesNumber IS 00200011
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro

Parametric Map Series Module (C.8.32.1)""",
    "PatientDemographicModule": """\
dcmgen.modules.patient_demographic
Module
PatientAge AS_ 00101010
Occupation SH_ 00102180
ConfidentialityConstraintOnPatientDataDescription LO_ 00403001
PatientBirthDate DA_ 00100030
PatientBirthTime TM_ 00100032
PatientSex CS_ 00100040
GenderIdentitySequence SQ 00100041 PatientDemographicGenderIdentitySequenceItem
SexParametersForClinicalUseCategorySequence SQ 00100043 PatientDemographicSexParametersForClinicalUseCategorySequenceItem
PersonNamesToUseSequence SQ 00100011 PatientDemographicPersonNamesToUseSequenceItem
ThirdPersonPronounsSequence SQ 00100014 PatientDemographicThirdPersonPronounsSequenceItem
QualityControlSubject CS_ 00100200
PatientInsurancePlanCodeSequence SQ 00100050 CodeSequenceMacro
PatientPrimaryLanguageCodeSequence SQ 00100101 PatientPrimaryLanguageCodeSequenceItem
PatientSize DS_ 00101020
PatientWeight DS_ 00101030
PatientSizeCodeSequence SQ 00101021 CodeSequenceMacro
PatientAddress LO_ 00101040
MilitaryRank LO_ 00101080
BranchOfService LO_ 00101081
CountryOfResidence LO_ 00102150
RegionOfResidence LO_ 00102152
PatientTelephoneNumbers SHn 00102154
PatientTelecomInformation LT_ 00102155
EthnicGroupCodeSequence SQ 00102161 CodeSequenceMacro
EthnicGroups UCn 00102162
PatientReligiousPreference LO_ 001021F0
PatientComments LT_ 00104000
ResponsiblePerson PN_ 00102297
ResponsiblePersonRole CST_ 00102298
ResponsibleOrganization LO_ 00102299
PatientSpeciesDescription LO_ 00102201
PatientSpeciesCodeSequence SQ 00102202 CodeSequenceMacro
PatientBreedDescription LO_ 00102292
PatientBreedCodeSequence SQ 00102293 CodeSequenceMacro
BreedRegistrationSequence SQ 00102294 PatientDemographicBreedRegistrationSequenceItem
StrainDescription UC_ 00100212
StrainNomenclature LOT_ 00100213
StrainCodeSequence SQ 00100219 CodeSequenceMacro
StrainAdditionalInformation UT_ 00100218
StrainStockSequence SQ 00100216 PatientDemographicStrainStockSequenceItem
GeneticModificationsSequence SQ 00100221 PatientDemographicGeneticModificationsSequenceItem

Patient Demographic Module (C.2.3)""",
    "PatientGroupMacro": """\
dcmgen.items.patient_group_macro
Macro
SourcePatientGroupIdentificationSequence SQ 00100026 SourcePatientGroupIdentificationSequenceItem
GroupOfPatientsIdentificationSequence SQ 00100027 GroupOfPatientsIdentificationSequenceItem

Patient Group Macro (C.7.1.4)""",
    "PatientIdentificationModule": """\
dcmgen.modules.patient_identification
IssuerOfPatientIDMacro PatientGroupMacro Module
PatientName PN_ 00100010
PatientID LO_ 00100020
TypeOfPatientID CST_ 00100022
OtherPatientIDsSequence SQ 00101002 PatientIdentificationOtherPatientIDsSequenceItem
OtherPatientNames PNn 00101001
PatientBirthName PN_ 00101005
PatientMotherBirthName PN_ 00101060
ReferencedPatientPhotoSequence SQ 00101100 ReferencedInstancesAndAccessMacro

Patient Identification Module (C.2.2)""",
    "PatientKeysMacro": """\
dcmgen.items.patient_keys_macro
Macro
SpecificCharacterSet CSn 00080005
PatientName PN_ 00100010
PatientID LO 00100020

Patient Keys (F.5.1)""",
    "PatientMedicalModule": """\
dcmgen.modules.patient_medical
Module
MedicalAlerts LOn 00102000
Allergies LOn 00102110
SmokingStatus CS_ 001021A0
AdditionalPatientHistory LT_ 001021B0
PregnancyStatus US_ 001021C0
LastMenstrualDate DA_ 001021D0
PatientSexNeutered CS_ 00102203
PatientBodyMassIndex DS_ 00101022
MeasuredAPDimension DS_ 00101023
MeasuredLateralDimension DS_ 00101024
SpecialNeeds LO_ 00380050
PatientState LO_ 00380500
PertinentDocumentsSequence SQ 00380100 PatientMedicalPertinentDocumentsSequenceItem
PertinentResourcesSequence SQ 00380101 PertinentResourcesSequenceItem
PatientClinicalTrialParticipationSequence SQ 00380502 PatientClinicalTrialParticipationSequenceItem

Patient Medical Module (C.2.4)""",
    "PatientModule": """\
dcmgen.modules.patient
IssuerOfPatientIDMacro PatientGroupMacro Module
PatientName PN_ 00100010
PatientID LO_ 00100020
TypeOfPatientID CST_ 00100022
PatientBirthDate DA_ 00100030
PatientBirthDateInAlternativeCalendar LO_ 00100033
PatientDeathDateInAlternativeCalendar LO_ 00100034
PatientAlternativeCalendar CS 00100035
PatientSex CS_ 00100040
ReferencedPatientPhotoSequence SQ 00101100 ReferencedInstancesAndAccessMacro
QualityControlSubject CS_ 00100200
QualityControlSubjectTypeCodeSequence SQ 00100201 CodeSequenceMacro
ReferencedPatientSequence SQ 00081120 SOPInstanceReferenceMacro
PatientBirthTime TM_ 00100032
OtherPatientIDsSequence SQ 00101002 OtherPatientIDsSequenceItem
OtherPatientNames PNn 00101001
EthnicGroupCodeSequence SQ 00102161 CodeSequenceMacro
EthnicGroups UCn 00102162
PatientComments LT_ 00104000
PatientSpeciesDescription LO 00102201
PatientSpeciesCodeSequence SQ 00102202 CodeSequenceMacro
PatientBreedDescription LO_ 00102292
PatientBreedCodeSequence SQ 00102293 CodeSequenceMacro
BreedRegistrationSequence SQ 00102294 BreedRegistrationSequenceItem
StrainDescription UC_ 00100212
StrainNomenclature LOT_ 00100213
StrainCodeSequence SQ 00100219 CodeSequenceMacro
StrainAdditionalInformation UT_ 00100218
StrainStockSequence SQ 00100216 StrainStockSequenceItem
GeneticModificationsSequence SQ 00100221 GeneticModificationsSequenceItem
ResponsiblePerson PN_ 00102297
ResponsiblePersonRole CST 00102298
ResponsibleOrganization LO_ 00102299
PatientIdentityRemoved CS_ 00120062
DeidentificationMethod LOn 00120063
DeidentificationMethodCodeSequence SQ 00120064 CodeSequenceMacro

Patient Module (C.7.1.1)""",
    "PatientOrientationAndEquipmentRelationshipMacro": """\
dcmgen.items.patient_orientation_and_equipment_relationship_macro
Macro
PatientOrientationCodeSequence SQ 00540410 PatientOrientationCodeSequenceItem
PatientEquipmentRelationshipCodeSequence SQ 30100030 CodeSequenceMacro

Patient Orientation and Equipment Relationship Macro (10.12)""",
    "PatientOrientationInFrameMacro": """\
dcmgen.items.patient_orientation_in_frame_macro
Macro
PatientOrientationInFrameSequence SQ 00209450 PatientOrientationInFrameSequenceItem

Patient Orientation in Frame Macro (C.7.6.16.2.15)""",
    "PatientOrientationMacro": """\
dcmgen.items.patient_orientation_macro
Macro
PatientOrientationCodeSequence SQ 00540410 PatientOrientationCodeSequenceItem
PatientGantryRelationshipCodeSequence SQ 00540414 CodeSequenceMacro

Patient Orientation Macro (10.12)""",
    "PatientOrientationModule": """\
dcmgen.modules.patient_orientation
PatientOrientationMacro Module

Patient Orientation Module (C.7.6.20)""",
    "PatientPhysiologicalStateMacro": """\
dcmgen.items.patient_physiological_state_macro
Macro
PatientPhysiologicalStateSequence SQ 00189771 PatientPhysiologicalStateSequenceItem

Patient Physiological State Macro (C.7.6.16.2.20)""",
    "PatientPositionAcquisitionDeviceMacro": """\
dcmgen.items.patient_position_acquisition_device_macro
Macro
NumberOfAcquisitionDevices US 30020116
AcquisitionDeviceSequence SQ 30020117 AcquisitionDeviceSequenceItem

Patient Position Acquisition Device Macro (C.36.2.2.22)""",
    "PatientPositioningModule": """\
dcmgen.modules.patient_positioning
Module
ProtocolDefinedPatientPosition CS 00189947
PatientPositioningInstructionSequence SQ 0018991B PatientPositioningInstructionSequenceItem
PositioningMethodCodeSequence SQ 0018991C CodeSequenceMacro
PositioningLandmarkSequence SQ 0018991D ReferenceLocationMacro
TargetFrameOfReferenceUID UI_ 0018991E
TargetPositionReferenceIndicator LO_ 0020103F
AnatomicRegionSequence SQ 00082218 AnatomicRegionSequenceItem
PrimaryAnatomicStructureSequence SQ 00082228 PrimaryAnatomicStructureSequenceItem

Patient Positioning Module (C.34.8)""",
    "PatientProtocolContextModule": """\
dcmgen.modules.patient_protocol_context
Module
ReferencedPerformedProtocolSequence SQ 0018990D SOPInstanceReferenceMacro

Patient Protocol Context Module (C.34.3)""",
    "PatientRelationshipModule": """\
dcmgen.modules.patient_relationship
Module
ReferencedStudySequence SQ 00081110 SOPInstanceReferenceMacro
ReferencedVisitSequence SQ 00081125 SOPInstanceReferenceMacro

Patient Relationship Module (C.2.1)""",
    "PatientSpecificationModule": """\
dcmgen.modules.patient_specification
Module
PatientSpecificationSequence SQ 00189911 AttributeValueConstraintMacro

Patient Specification Module (C.34.5)""",
    "PatientStudyModule": """\
dcmgen.modules.patient_study
Module
AdmittingDiagnosesDescription LOn 00081080
AdmittingDiagnosesCodeSequence SQ 00081084 CodeSequenceMacro
PrincipalDiagnosisCodeSequence SQ 00081301 CodeSequenceMacro
PrimaryDiagnosisCodeSequence SQ 00081302 CodeSequenceMacro
SecondaryDiagnosesCodeSequence SQ 00081303 CodeSequenceMacro
HistologicalDiagnosesCodeSequence SQ 00081304 CodeSequenceMacro
PatientAge AS_ 00101010
PatientSize DS_ 00101020
PatientWeight DS_ 00101030
PatientBodyMassIndex DS_ 00101022
MeasuredAPDimension DS_ 00101023
MeasuredLateralDimension DS_ 00101024
PatientSizeCodeSequence SQ 00101021 CodeSequenceMacro
MedicalAlerts LOn 00102000
Allergies LOn 00102110
SmokingStatus CS_ 001021A0
PregnancyStatus US_ 001021C0
LastMenstrualDate DA_ 001021D0
PatientState LO_ 00380500
Occupation SH_ 00102180
AdditionalPatientHistory LT_ 001021B0
AdmissionID LO_ 00380010
IssuerOfAdmissionIDSequence SQ 00380014 HL7v2HierarchicDesignatorMacro
ReasonForVisit UT_ 00321066
ReasonForVisitCodeSequence SQ 00321067 CodeSequenceMacro
ServiceEpisodeID LO_ 00380060
IssuerOfServiceEpisodeIDSequence SQ 00380064 HL7v2HierarchicDesignatorMacro
ServiceEpisodeDescription LO_ 00380062
PatientSexNeutered CS_ 00102203
GenderIdentitySequence SQ 00100041 GenderIdentitySequenceItem
SexParametersForClinicalUseCategorySequence SQ 00100043 SexParametersForClinicalUseCategorySequenceItem
PersonNamesToUseSequence SQ 00100011 PersonNamesToUseSequenceItem
ThirdPersonPronounsSequence SQ 00100014 ThirdPersonPronounsSequenceItem

Patient Study Module (C.7.2.2)""",
    "PatientSupportIdentificationMacro": """\
dcmgen.items.patient_support_identification_macro
Macro
PatientSupportType CST 300A0350
PatientSupportID SH_ 300A0352
PatientSupportAccessoryCode LO_ 300A0354

Patient Support Identification Macro (C.8.8.28)""",
    "PatientSupportPositionMacro": """\
dcmgen.items.patient_support_position_macro
Macro
PatientSupportPositionSpecificationMethod CS 300A065C
PatientSupportPositionDeviceParameterSequence SQ 300A065D PatientSupportPositionDeviceParameterSequenceItem

Patient Support Position Macro (10.40)""",
    "PatientToEquipmentRelationshipMacro": """\
dcmgen.items.patient_to_equipment_relationship_macro
Macro
ImageToEquipmentMappingMatrix DSn 00289520
FrameOfReferenceTransformationComment LO_ 300600C8
PatientLocationCoordinatesSequence SQ 300600C9 PatientLocationCoordinatesSequenceItem
PatientSupportPositionSequence SQ 300600CB PatientSupportPositionMacro

Patient to Equipment Relationship Macro (10.39)""",
    "PerformedCTAcquisitionModule": """\
dcmgen.modules.performed_ct_acquisition
Module
AcquisitionProtocolElementSequence SQ 00189920 AcquisitionProtocolElementSequenceItem

Performed CT Acquisition Module (C.34.10)""",
    "PerformedCTReconstructionModule": """\
dcmgen.modules.performed_ct_reconstruction
Module
ReconstructionProtocolElementSequence SQ 00189934 ReconstructionProtocolElementSequenceItem

Performed CT Reconstruction Module (C.34.12)""",
    "PerformedProcedureStepInformationModule": """\
dcmgen.modules.performed_procedure_step_information
Module
PerformedStationAETitle AE_ 00400241
PerformedStationName SH_ 00400242
PerformedLocation SH_ 00400243
PerformedProcedureStepStartDate DA_ 00400244
PerformedProcedureStepStartTime TM_ 00400245
PerformedProcedureStepID SH_ 00400253
PerformedProcedureStepEndDate DA_ 00400250
PerformedProcedureStepEndTime TM_ 00400251
PerformedProcedureStepStatus CS_ 00400252
PerformedProcedureStepDescription LO_ 00400254
CommentsOnThePerformedProcedureStep ST_ 00400280
PerformedProcedureTypeDescription LO_ 00400255
ProcedureCodeSequence SQ 00081032 CodeSequenceMacro
ReasonForPerformedProcedureCodeSequence SQ 00401012 CodeSequenceMacro
PerformedProcedureStepDiscontinuationReasonCodeSequence SQ 00400281 CodeSequenceMacro

Performed Procedure Step Information Module (C.4.14)""",
    "PerformedProcedureStepRelationshipModule": """\
dcmgen.modules.performed_procedure_step_relationship
IssuerOfPatientIDMacro Module
PatientName PN_ 00100010
PatientID LO_ 00100020
PatientBirthDate DA_ 00100030
PatientBirthDateInAlternativeCalendar LO_ 00100033
PatientDeathDateInAlternativeCalendar LO_ 00100034
PatientAlternativeCalendar CS_ 00100035
PatientSex CS_ 00100040
GenderIdentitySequence SQ 00100041 PatientDemographicGenderIdentitySequenceItem
SexParametersForClinicalUseCategorySequence SQ 00100043 PatientDemographicSexParametersForClinicalUseCategorySequenceItem
PersonNamesToUseSequence SQ 00100011 PatientDemographicPersonNamesToUseSequenceItem
ThirdPersonPronounsSequence SQ 00100014 PatientDemographicThirdPersonPronounsSequenceItem
ReferencedPatientSequence SQ 00081120 SOPInstanceReferenceMacro
AdmissionID LO_ 00380010
IssuerOfAdmissionIDSequence SQ 00380014 HL7v2HierarchicDesignatorMacro
ServiceEpisodeID LO_ 00380060
IssuerOfServiceEpisodeIDSequence SQ 00380064 HL7v2HierarchicDesignatorMacro
ServiceEpisodeDescription LO_ 00380062
ScheduledStepAttributesSequence SQ 00400270 ScheduledStepAttributesSequenceItem

Performed Procedure Step Relationship Module (C.4.13)""",
    "PerformedProcedureStepSummaryMacro": """\
dcmgen.items.performed_procedure_step_summary_macro
Macro
PerformedProcedureStepID SH_ 00400253
PerformedProcedureStepStartDate DA_ 00400244
PerformedProcedureStepStartTime TM_ 00400245
PerformedProcedureStepEndDate DA_ 00400250
PerformedProcedureStepEndTime TM_ 00400251
PerformedProcedureStepDescription LO_ 00400254
PerformedProtocolCodeSequence SQ 00400260 PerformedProtocolCodeSequenceItem
CommentsOnThePerformedProcedureStep ST_ 00400280

Performed Procedure Step Summary Macro (10.13)""",
    "PerformedStorageModule": """\
dcmgen.modules.performed_storage
Module
StorageProtocolElementSequence SQ 00189936 StorageProtocolElementSequenceItem

Performed Storage Module (C.34.14)""",
    "PerformedXAAcquisitionModule": """\
dcmgen.modules.performed_xa_acquisition
Module
AcquisitionProtocolElementSequence SQ 00189920 PerformedXAAcquisitionAcquisitionProtocolElementSequenceItem

Performed XA Acquisition Module (C.34.17)""",
    "PerformedXAReconstructionModule": """\
dcmgen.modules.performed_xa_reconstruction
Module
ReconstructionProtocolElementSequence SQ 00189934 PerformedXAReconstructionReconstructionProtocolElementSequenceItem

Performed XA Reconstruction Module (C.34.18)""",
    "PersonIdentificationMacro": """\
dcmgen.items.person_identification_macro
Macro
PersonIdentificationCodeSequence SQ 00401101 CodeSequenceMacro
PersonAddress ST_ 00401102
PersonTelephoneNumbers LOn 00401103
PersonTelecomInformation LT_ 00401104
InstitutionName LO 00080080
InstitutionAddress ST_ 00080081
InstitutionCodeSequence SQ 00080082 CodeSequenceMacro
InstitutionalDepartmentName LO_ 00081040
InstitutionalDepartmentTypeCodeSequence SQ 00081041 CodeSequenceMacro

Person Identification Macro (10.1)""",
    "PhotoacousticAcquisitionParametersModule": """\
dcmgen.modules.photoacoustic_acquisition_parameters
Module
ExcitationWavelengthSequence SQ 00189825 ExcitationWavelengthSequenceItem
IlluminationTranslationFlag CS_ 00189828
IlluminationTypeCodeSequence SQ 00220016 CodeSequenceMacro
AcousticCouplingMediumFlag CS 00189829
AcousticCouplingMediumCodeSequence SQ 0018982A CodeSequenceMacro
AcousticCouplingMediumTemperature FD_ 0018982B

Photoacoustic Acquisition Parameters Module (C.8.34.2)""",
    "PhotoacousticExcitationCharacteristicsMacro": """\
dcmgen.items.photoacoustic_excitation_characteristics_macro
Macro
PhotoacousticExcitationCharacteristicsSequence SQ 00189821 PhotoacousticExcitationCharacteristicsSequenceItem

Photoacoustic Excitation Characteristics Macro (C.8.34.5.1)""",
    "PhotoacousticImageDataTypeMacro": """\
dcmgen.items.photoacoustic_image_data_type_macro
Macro
ImageDataTypeSequence SQ 00189807 PhotoacousticImageDataTypeImageDataTypeSequenceItem

Photoacoustic Image Data Type Macro (C.8.34.5.3)""",
    "PhotoacousticImageFrameTypeMacro": """\
dcmgen.items.photoacoustic_image_frame_type_macro
Macro
PhotoacousticImageFrameTypeSequence SQ 00189835 PhotoacousticImageFrameTypeSequenceItem

Photoacoustic Image Frame Type Macro (C.8.34.5.2)""",
    "PhotoacousticImageModule": """\
dcmgen.modules.photoacoustic_image
CommonCTMRAndPhotoacousticImageDescriptionMacro Module
ImageType CSn 00080008
DimensionOrganizationType CST 00209311
AcquisitionDateTime DT 0008002A
SamplesPerPixel US 00280002
PhotometricInterpretation CST 00280004
BitsAllocated US 00280100
BitsStored US 00280101
HighBit US 00280102
PixelRepresentation US 00280103
PlanarConfiguration US 00280006
PositionMeasuringDeviceUsed CST 0018980C
LossyImageCompression CS 00282110
LossyImageCompressionRatio DSn 00282112
LossyImageCompressionMethod CSTn 00282114
PresentationLUTShape CS 20500020
BurnedInAnnotation CS 00280301
RecognizableVisualFeatures CS_ 00280302
IconImageSequence SQ 00880200 ImagePixelMacro

Photoacoustic Image Module (C.8.34.1)""",
    "PhotoacousticReconstructionAlgorithmMacro": """\
dcmgen.items.photoacoustic_reconstruction_algorithm_macro
Macro
ReconstructionAlgorithmSequence SQ 0018993D AlgorithmIdentificationMacro

Photoacoustic Reconstruction Algorithm Macro (C.8.34.5.4)""",
    "PhotoacousticReconstructionModule": """\
dcmgen.modules.photoacoustic_reconstruction
Module
SoundSpeedCorrectionMechanismCodeSequence SQ 00189832 SoundSpeedCorrectionMechanismCodeSequenceItem

Photoacoustic Reconstruction Module (C.8.34.4)""",
    "PhotoacousticTransducerModule": """\
dcmgen.modules.photoacoustic_transducer
Module
TransducerGeometryCodeSequence SQ 0018980D CodeSequenceMacro
TransducerResponseSequence SQ 0018982C TransducerResponseSequenceItem
TransducerTechnologySequence SQ 00189831 CodeSequenceMacro

Photoacoustic Transducer Module (C.8.34.3)""",
    "PixelIntensityRelationshipLUTMacro": """\
dcmgen.items.pixel_intensity_relationship_lut_macro
Macro
PixelIntensityRelationshipLUTSequence SQ 00289422 PixelIntensityRelationshipLUTSequenceItem

Pixel Intensity Relationship LUT Macro (C.7.6.16.2.13)""",
    "PixelMeasuresMacro": """\
dcmgen.items.pixel_measures_macro
Macro
PixelMeasuresSequence SQ 00289110 PixelMeasuresSequenceItem

Pixel Measures Macro (C.7.6.16.2.1)""",
    "PixelValueTransformationMacro": """\
dcmgen.items.pixel_value_transformation_macro
Macro
PixelValueTransformationSequence SQ 00289145 PixelValueTransformationSequenceItem

Pixel Value Transformation Macro (C.7.6.16.2.9)""",
    "PlanKeysMacro": """\
dcmgen.items.plan_keys_macro
Macro
SpecificCharacterSet CSn 00080005

Plan Keys (F.5.40)""",
    "PlaneOrientationPatientMacro": """\
dcmgen.items.plane_orientation_patient_macro
Macro
PlaneOrientationSequence SQ 00209116 PlaneOrientationSequenceItem

Plane Orientation (Patient) Macro (C.7.6.16.2.4)""",
    "PlaneOrientationVolumeMacro": """\
dcmgen.items.plane_orientation_volume_macro
Macro
PlaneOrientationVolumeSequence SQ 0020930F PlaneOrientationVolumeSequenceItem

Plane Orientation (Volume) Macro (C.7.6.16.2.22)""",
    "PlanePositionPatientMacro": """\
dcmgen.items.plane_position_patient_macro
Macro
PlanePositionSequence SQ 00209113 PlanePositionSequenceItem

Plane Position (Patient) Macro (C.7.6.16.2.3)""",
    "PlanePositionSlideMacro": """\
dcmgen.items.plane_position_slide_macro
Macro
PlanePositionSlideSequence SQ 0048021A PlanePositionSlideSequenceItem

Plane Position (Slide) Macro (C.8.12.6.1)""",
    "PlanePositionVolumeMacro": """\
dcmgen.items.plane_position_volume_macro
Macro
PlanePositionVolumeSequence SQ 0020930E PlanePositionVolumeSequenceItem

Plane Position (Volume) Macro (C.7.6.16.2.21)""",
    "PlanningLandmarkLineMacro": """\
dcmgen.items.planning_landmark_line_macro
Macro
TwoDLineCoordinatesSequence SQ 006865A0 TwoDLineCoordinatesSequenceItem
ThreeDLineCoordinates FDn 006865D0

Planning Landmark Line Macro (C.29.1.5.1)""",
    "PlanningLandmarkPlaneMacro": """\
dcmgen.items.planning_landmark_plane_macro
Macro
TwoDPlaneCoordinatesSequence SQ 006865E0 TwoDPlaneCoordinatesSequenceItem
ThreeDPlaneOrigin FDn 00686610
ThreeDPlaneNormal FDn 00686620

Planning Landmark Plane Macro (C.29.1.5.1)""",
    "PlanningLandmarkPointMacro": """\
dcmgen.items.planning_landmark_point_macro
Macro
TwoDPointCoordinatesSequence SQ 00686550 TwoDPointCoordinatesSequenceItem
ThreeDPointCoordinates FDn 00686590

Planning Landmark Point Macro (C.29.1.5.1)""",
    "PointCloudModule": """\
dcmgen.modules.point_cloud
Module
SurfacePointsSequence SQ 00660011 PointCloudSurfacePointsSequenceItem
SurfacePointPresentationValueData USn 00800006
SurfacePointColorCIELabValueData USn 00800007

Point Cloud Module (C.27.5)""",
    "PointsMacro": """\
dcmgen.items.points_macro
Macro
NumberOfSurfacePoints UL 00660015
PointCoordinatesData OF 00660016
PointPositionAccuracy FLn 00660017
MeanPointDistance FL_ 00660018
MaximumPointDistance FL_ 00660019
PointsBoundingBoxCoordinates FLn 0066001A
AxisOfRotation FLn 0066001B
CenterOfRotation FLn 0066001C

Points Macro (C.27.2)""",
    "PresentationAnimationModule": """\
dcmgen.modules.presentation_animation
Module
PresentationAnimationStyle CS 00701A01
RecommendedAnimationRate FD_ 00701A03
AnimationCurveSequence SQ 00701A04 AnimationCurveSequenceItem
AnimationStepSize FD 00701A05
SwivelRange FD 00701A06

Presentation Animation Module (C.11.29)""",
    "PresentationKeysMacro": """\
dcmgen.items.presentation_keys_macro
ContentIdentificationMacro
SpecificCharacterSet CSn 00080005
PresentationCreationDate DA 00700082
PresentationCreationTime TM 00700083
ReferencedSeriesSequence SQ 00081115 PresentationKeysReferencedSeriesSequenceItem
BlendingSequence SQ 00700402 PresentationKeysBlendingSequenceItem

Presentation Keys (F.5.23)""",
    "PresentationLUTModule": """\
dcmgen.modules.presentation_lut
Module
PresentationLUTSequence SQ 20500010 PresentationLUTPresentationLUTSequenceItem
PresentationLUTShape CS_ 20500020

Presentation LUT Module (C.11.4)""",
    "PresentationSeriesModule": """\
dcmgen.modules.presentation_series
Module
Modality CS 00080060

Presentation Series Module (C.11.9)""",
    "PresentationStateBlendingModule": """\
dcmgen.modules.presentation_state_blending
Module
BlendingSequence SQ 00700402 BlendingSequenceItem
RelativeOpacity FL 00700403
ReferencedSpatialRegistrationSequence SQ 00700404 HierarchicalSOPInstanceReferenceMacro

Presentation State Blending Module (C.11.14)""",
    "PresentationStateIdentificationModule": """\
dcmgen.modules.presentation_state_identification
ContentIdentificationMacro Module
PresentationCreationDate DA 00700082
PresentationCreationTime TM 00700083

Presentation State Identification Module (C.11.10)""",
    "PresentationStateMaskModule": """\
dcmgen.modules.presentation_state_mask
Module
MaskSubtractionSequence SQ 00286100 PresentationStateMaskMaskSubtractionSequenceItem
RecommendedViewingMode CS 00281090

Presentation State Mask Module (C.11.13)""",
    "PresentationStateRelationshipMacro": """\
dcmgen.items.presentation_state_relationship_macro
Macro
ReferencedSeriesSequence SQ 00081115 PresentationStateRelationshipReferencedSeriesSequenceItem

Presentation State Relationship Macro (C.11.11.1)""",
    "PresentationStateRelationshipModule": """\
dcmgen.modules.presentation_state_relationship
PresentationStateRelationshipMacro Module

Presentation State Relationship Module (C.11.11)""",
    "PresentationStateShutterModule": """\
dcmgen.modules.presentation_state_shutter
Module
ShutterPresentationValue US 00181622
ShutterPresentationColorCIELabValue USn 00181624

Presentation State Shutter Module (C.11.12)""",
    "PresentationViewDescriptionModule": """\
dcmgen.modules.presentation_view_description
GeneralAnatomyRequiredMacro Module
ViewCodeSequence SQ 00540220 MammographyImageViewCodeSequenceItem
ImageLaterality CS_ 00200062

Presentation View Description Module (C.11.25)""",
    "PrimaryAnatomicStructureMacro": """\
dcmgen.items.primary_anatomic_structure_macro
Macro
PrimaryAnatomicStructureSequence SQ 00082228 PrimaryAnatomicStructureSequenceItem

Primary Anatomic Structure Macro (10.5)""",
    "PrintJobModule": """\
dcmgen.modules.print_job
Module
ExecutionStatus CS_ 21000020
ExecutionStatusInfo CST_ 21000030
CreationDate DA_ 21000040
CreationTime TM_ 21000050
PrintPriority CS_ 20000020
PrinterName LO_ 21100030
Originator AE_ 21000070

Print Job Module (C.13.8)""",
    "PrinterConfigurationModule": """\
dcmgen.modules.printer_configuration
Module
PrinterConfigurationSequence SQ 2000001E PrinterConfigurationSequenceItem

Printer Configuration Module (C.13.13)""",
    "PrinterModule": """\
dcmgen.modules.printer
Module
PrinterStatus CS_ 21100010
PrinterStatusInfo CST_ 21100020
PrinterName LO_ 21100030
Manufacturer LO_ 00080070
ManufacturerModelName LO_ 00081090
DeviceSerialNumber LO_ 00181000
SoftwareVersions LOn 00181020
DateOfManufacture DA_ 00181204
DateOfInstallation DA_ 00181205
DateOfLastCalibration DAn 00181200
TimeOfLastCalibration TMn 00181201

Printer Module (C.13.9)""",
    "PrismSequenceMacro": """\
dcmgen.items.prism_sequence_macro
Macro
PrismSequence SQ 00460028 PrismSequenceItem

Prism Sequence Macro (C.8.25.6.2)""",
    "ProductCharacteristicsModule": """\
dcmgen.modules.product_characteristics
Module
ProductPackageIdentifier ST_ 00440001
Manufacturer LO_ 00080070
ProductTypeCodeSequence SQ 00440007 CodeSequenceMacro
ProductName LOn 00440008
ProductDescription LT_ 00440009
ProductLotIdentifier LO_ 0044000A
ProductExpirationDateTime DT_ 0044000B
ProductParameterSequence SQ 00440013 ContentItemMacro
PertinentDocumentsSequence SQ 00380100 ProductCharacteristicsPertinentDocumentsSequenceItem

Product Characteristics Module (C.26.1)""",
    "ProtocolApprovalModule": """\
dcmgen.modules.protocol_approval
Module
ApprovalSubjectSequence SQ 00440109 SOPInstanceReferenceMacro
ApprovalSequence SQ 00440100 ApprovalSequenceItem

Protocol Approval Module (C.34.15)""",
    "ProtocolContextModule": """\
dcmgen.modules.protocol_context
Module
CustodialOrganizationSequence SQ 0040A07C ProtocolContextCustodialOrganizationSequenceItem
ResponsibleGroupCodeSequence SQ 00080220 CodeSequenceMacro
ProtocolName LO 00181030
PotentialScheduledProtocolCodeSequence SQ 00189906 CodeSequenceMacro
PotentialRequestedProcedureCodeSequence SQ 00189907 CodeSequenceMacro
PotentialReasonsForProcedure UCn 00189908
PotentialReasonsForProcedureCodeSequence SQ 00189909 CodeSequenceMacro
PotentialDiagnosticTasks UCn 0018990A
ContraindicationsCodeSequence SQ 0018990B CodeSequenceMacro
PredecessorProtocolSequence SQ 0018990E SOPInstanceReferenceMacro
ContentCreatorName PN 00700084
ContentCreatorIdentificationCodeSequence SQ 00700086 PersonIdentificationMacro
ProtocolDesignRationale UT_ 00189910
ProtocolPlanningInformation UT_ 0018990F
InstanceCreationDate DA 00080012
InstanceCreationTime TM 00080013

Protocol Context Module (C.34.2)""",
    "ProtocolElementIdentificationMacro": """\
dcmgen.items.protocol_element_identification_macro
Macro
ProtocolElementNumber US 00189921
ProtocolElementName LO_ 00189922
ProtocolElementPurpose UT_ 00189924
ProtocolElementCharacteristicsSummary UT_ 00189923

Protocol Element Identification Macro (10.28)""",
    "QAResultsModule": """\
dcmgen.modules.qa_results
Module
QAResultsSequence SQ 0028700F QAResultsSequenceItem

QA Results Module (C.32.3)""",
    "ROIContourModule": """\
dcmgen.modules.roi_contour
Module
ROIContourSequence SQ 30060039 ROIContourSequenceItem

ROI Contour Module (C.8.8.6)""",
    "RTAccessoryDeviceIdentificationMacro": """\
dcmgen.items.rt_accessory_device_identification_macro
DeviceIdentificationMacro DeviceModelMacro
RTAccessoryDeviceSlotID LO_ 300A0615
RTAccessorySlotDistance FD_ 300A0613
ReferencedRTAccessoryHolderDeviceIndex US_ 300A060E
RTAccessoryHolderSlotID LO_ 300A0611

RT Accessory Device Identification Macro (C.36.2.2.3)""",
    "RTAccessoryHoldersDefinitionMacro": """\
dcmgen.items.rt_accessory_holders_definition_macro
Macro
NumberOfRTAccessoryHolders US 300A0670
RTAccessoryHolderDefinitionSequence SQ 300A0614 RTAccessoryHolderDefinitionSequenceItem

RT Accessory Holders Definition Macro (C.36.2.2.14)""",
    "RTBeamLimitingDeviceDefinitionMacro": """\
dcmgen.items.rt_beam_limiting_device_definition_macro
RTAccessoryDeviceIdentificationMacro
DeviceIndex US 30100039
ReferencedDefinedDeviceIndex US 300A0602
BeamModifierOrientationAngle FD 300A0645
RTBeamLimitingDeviceProximalDistance FD_ 300A0642
RTBeamLimitingDeviceDistalDistance FD_ 300A0643
ParallelRTBeamDelimiterDeviceSequence SQ 300A0647 ParallelRTBeamDelimiterDeviceSequenceItem
FixedRTBeamDelimiterDeviceSequence SQ 300A0646 OutlineDefinitionMacro

RT Beam Limiting Device Definition Macro (C.36.2.2.19)""",
    "RTBeamLimitingDeviceOpeningDefinitionMacro": """\
dcmgen.items.rt_beam_limiting_device_opening_definition_macro
Macro
ReferencedDeviceIndex US 300A0607
RTBeamLimitingDeviceOffset FDn 300A064B
ParallelRTBeamDelimiterPositions FDn 300A064A
RTBeamDelimiterGeometrySequence SQ 300A064C OutlineDefinitionMacro

RT Beam Limiting Device Opening Definition Macro (C.36.2.2.20)""",
    "RTBeamLimitingDeviceOpeningMacro": """\
dcmgen.items.rt_beam_limiting_device_opening_macro
Macro
NumberOfRTBeamLimitingDeviceOpenings US 300A0657
RTBeamLimitingDeviceOpeningSequence SQ 300A0656 RTBeamLimitingDeviceOpeningDefinitionMacro

RT Beam Limiting Device Opening Macro (C.36.2.2.9)""",
    "RTBeamLimitingDeviceOpeningSequenceMacro": """\
dcmgen.items.rt_beam_limiting_device_opening_sequence_macro
Macro
RTBeamLimitingDeviceOpeningSequence SQ 300A0656 RTBeamLimitingDeviceOpeningDefinitionMacro

RT Beam Limiting Device Opening Sequence Macro (C.36.2.2.21)""",
    "RTBeamLimitingDevicesDefinitionMacro": """\
dcmgen.items.rt_beam_limiting_devices_definition_macro
Macro
NumberOfRTBeamLimitingDevices US 300A0641
RTBeamLimitingDeviceDefinitionSequence SQ 300A064D RTBeamLimitingDeviceDefinitionMacro

RT Beam Limiting Devices Definition Macro (C.36.2.2.8)""",
    "RTBeamsDeliveryInstructionModule": """\
dcmgen.modules.rt_beams_delivery_instruction
Module
ReferencedRTPlanSequence SQ 300C0002 SOPInstanceReferenceMacro
BeamTaskSequence SQ 00741020 BeamTaskSequenceItem
ReferencedTreatmentRecordSequence SQ 30080030 SOPInstanceReferenceMacro
OmittedBeamTaskSequence SQ 300C0111 OmittedBeamTaskSequenceItem

RT Beams Delivery Instruction Module (C.8.8.29)""",
    "RTBeamsModule": """\
dcmgen.modules.rt_beams
Module
BeamSequence SQ 300A00B0 RTBeamsBeamSequenceItem

RT Beams Module (C.8.8.14)""",
    "RTBeamsSalvageRecordModule": """\
dcmgen.modules.rt_beams_salvage_record
Module
ReferencedFractionGroupNumber IS_ 300C0022
PrimaryDosimeterUnit CST 300A00B3
TreatmentSessionBeamSequence SQ 30080020 RTSalvageSessionBeamMacro

RT Beams Salvage Record Module (C.8.8.31)""",
    "RTBeamsSessionRecordModule": """\
dcmgen.modules.rt_beams_session_record
Module
ReferencedFractionGroupNumber IS_ 300C0022
NumberOfFractionsPlanned IS_ 300A0078
PrimaryDosimeterUnit CS 300A00B3
TreatmentSessionBeamSequence SQ 30080020 TreatmentSessionBeamSequenceItem

RT Beams Session Record Module (C.8.8.21)""",
    "RTBrachyApplicationSetupDeliveryInstructionModule": """\
dcmgen.modules.rt_brachy_application_setup_delivery_instruction
Module
ReferencedRTPlanSequence SQ 300C0002 HierarchicalSOPInstanceReferenceMacro
ReferencedFractionGroupNumber IS 300C0022
CurrentFractionNumber IS 30080022
ContinuationPulseNumber IS 00741404
BrachyTaskSequence SQ 00741401 BrachyTaskSequenceItem
OmittedApplicationSetupSequence SQ 0074140E OmittedApplicationSetupSequenceItem

RT Brachy Application Setup Delivery Instruction Module (C.8.8.30)""",
    "RTBrachyApplicationSetupsModule": """\
dcmgen.modules.rt_brachy_application_setups
Module
BrachyTreatmentTechnique CS 300A0200
BrachyTreatmentType CST 300A0202
TreatmentMachineSequence SQ 300A0206 RTBrachyApplicationSetupsTreatmentMachineSequenceItem
SourceSequence SQ 300A0210 SourceSequenceItem
ApplicationSetupSequence SQ 300A0230 ApplicationSetupSequenceItem

RT Brachy Application Setups Module (C.8.8.15)""",
    "RTBrachySessionRecordModule": """\
dcmgen.modules.rt_brachy_session_record
Module
ReferencedFractionGroupNumber IS_ 300C0022
NumberOfFractionsPlanned IS_ 300A0078
BrachyTreatmentTechnique CS 300A0200
BrachyTreatmentType CST 300A0202
RecordedSourceSequence SQ 30080100 RecordedSourceSequenceItem
TreatmentSessionApplicationSetupSequence SQ 30080110 TreatmentSessionApplicationSetupSequenceItem

RT Brachy Session Record Module (C.8.8.22)""",
    "RTConeBeamImagingMacro": """\
dcmgen.items.rt_cone_beam_imaging_macro
Macro
RTConeBeamImagingGeometrySequence SQ 30020136 ThreeDRTConeBeamImagingGeometryOptionalMacro

RT Cone-Beam Imaging Macro (C.8.15.3.14)""",
    "RTControlPointGeneralMacro": """\
dcmgen.items.rt_control_point_general_macro
Macro
RTControlPointIndex US 300A0600
CumulativeMeterset FD 300A063C
ReferencedTreatmentPositionIndex US 300A060B
RecordedRTControlPointDateTime DT 300A073A
ReferencedRadiationRTControlPointIndex US_ 300A073B

RT Control Point General Macro (C.36.2.2.5)""",
    "RTConventionalMachineVerificationModule": """\
dcmgen.modules.rt_conventional_machine_verification
Module
ConventionalMachineVerificationSequence SQ 00741044 ConventionalMachineVerificationSequenceItem

RT Conventional Machine Verification Module (C.31.2)""",
    "RTDVHModule": """\
dcmgen.modules.rt_dvh
Module
ReferencedStructureSetSequence SQ 300C0060 SOPInstanceReferenceMacro
DVHNormalizationPoint DSn 30040040
DVHNormalizationDoseValue DS_ 30040042
DVHSequence SQ 30040050 DVHSequenceItem

RT DVH Module (C.8.8.4)""",
    "RTDeliveryDeviceCommonModule": """\
dcmgen.modules.rt_delivery_device_common
RTPatientSupportDevicesMacro Module
TreatmentDeviceIdentificationSequence SQ 300A063A TreatmentDeviceIdentificationMacro
RadiationDosimeterUnitSequence SQ 300A0658 CodeSequenceMacro
RTDeviceDistanceReferenceLocationCodeSequence SQ 300A0659 CodeSequenceMacro
RTBeamModifierDefinitionDistance FD 300A0688
EquipmentFrameOfReferenceUID UI 300A0675
EquipmentFrameOfReferenceDescription ST_ 300A0676
EquipmentReferencePointCoordinatesSequence SQ 300A0677 EquipmentReferencePointCoordinatesSequenceItem

RT Delivery Device Common Module (C.36.12)""",
    "RTDoseCalculationModelMacro": """\
dcmgen.items.rt_dose_calculation_model_macro
Macro
DoseCalculationAlgorithmSequence SQ 30040081 AlgorithmIdentificationMacro
CommissioningStatus CS_ 30040082
RadiationDeviceConfigurationAndCommissioningKeySequence SQ 300A065A ContentItemMacro
DoseCalculationModelParameterSequence SQ 30040083 ContentItemWithModifiersMacro

RT Dose Calculation Model Macro (C.36.2.5.1)""",
    "RTDoseContributionModule": """\
dcmgen.modules.rt_dose_contribution
Module
RadiationDoseIdentificationSequence SQ 300A0618 RadiationDoseIdentificationSequenceItem
RadiationDoseSequence SQ 300A0617 RadiationDoseSequenceItem

RT Dose Contribution Module (C.36.11)""",
    "RTDoseContributionRecordModule": """\
dcmgen.modules.rt_dose_contribution_record
Module
RadiationDoseIdentificationSequence SQ 300A0618 RTDoseContributionRecordRadiationDoseIdentificationSequenceItem
RadiationDoseSequence SQ 300A0617 RTDoseContributionRecordRadiationDoseSequenceItem

RT Dose Contribution Record Module (C.36.21)""",
    "RTDoseKeysMacro": """\
dcmgen.items.rt_dose_keys_macro
Macro
SpecificCharacterSet CSn 00080005
InstanceNumber IS 00200013
DoseSummationType CST 3004000A
DoseComment LO_ 30040006
IconImageSequence SQ 00880200 ImagePixelMacro

RT Dose Keys (F.5.19)""",
    "RTDoseModule": """\
dcmgen.modules.rt_dose
Module
SamplesPerPixel US 00280002
PhotometricInterpretation CS 00280004
BitsAllocated US 00280100
BitsStored US 00280101
HighBit US 00280102
PixelRepresentation US 00280103
ContentDate DA_ 00080023
ContentTime TM_ 00080033
DoseUnits CS 30040002
DoseUnitCodeSequence SQ 30040020 CodeSequenceMacro
DoseType CST 30040004
RTDoseInterpretedTypeCodeSequence SQ 30040021 RTDoseInterpretedTypeCodeSequenceItem
DoseRadiobiologicalInterpretationSequence SQ 30040023 Dataset
RTDoseIntentCodeSequence SQ 30040024 CodeSequenceMacro
SpatialTransformOfDose CST 30040005
ReferencedSpatialRegistrationSequence SQ 00700404 SOPInstanceReferenceMacro
InstanceNumber IS_ 00200013
EntityLongLabel LO_ 30100038
DoseComment LO_ 30040006
NormalizationPoint DSn 30040008
DoseSummationType CST 3004000A
ReferencedRTPlanSequence SQ 300C0002 RTDoseReferencedRTPlanSequenceItem
ReferencedTreatmentRecordSequence SQ 30080030 RTDoseReferencedTreatmentRecordSequenceItem
GridFrameOffsetVector DSn 3004000C
DoseGridScaling DS 3004000E
TissueHeterogeneityCorrection CSn 30040014
DoseDepositionCalculationMedium CST_ 30040084
DoseCalculationModelSequence SQ 30040080 RTDoseCalculationModelMacro
RecommendedIsodoseLevelSequence SQ 30040016 RecommendedIsodoseLevelSequenceItem
DerivationCodeSequence SQ 00089215 CodeSequenceMacro
ReferencedInstanceSequence SQ 0008114A RTDoseReferencedInstanceSequenceItem
PlanOverviewSequence SQ 300C0116 PlanOverviewSequenceItem

RT Dose Module (C.8.8.3)""",
    "RTDoseROIModule": """\
dcmgen.modules.rt_dose_roi
Module
RTDoseROISequence SQ 30040010 RTDoseROISequenceItem

RT Dose ROI Module (C.8.8.7)""",
    "RTEnhancedPrescriptionModule": """\
dcmgen.modules.rt_enhanced_prescription
Module
RTPrescriptionSequence SQ 3010006B RTPrescriptionSequenceItem
DosimetricObjectiveSequence SQ 3010006C DosimetricObjectiveSequenceItem

RT Enhanced Prescription Module (C.36.6)""",
    "RTEquipmentCorrelationMacro": """\
dcmgen.items.rt_equipment_correlation_macro
Macro
PatientSupportAngle DS_ 300A0122
TableTopPitchAngle FL_ 300A0140
TableTopRollAngle FL_ 300A0144
TableTopLongitudinalPosition DS_ 300A0129
TableTopLateralPosition DS_ 300A012A

RT Equipment Correlation Macro (10.23)""",
    "RTEquipmentMappingAndPlanReferenceMacro": """\
dcmgen.items.rt_equipment_mapping_and_plan_reference_macro
Macro
EquipmentFrameOfReferenceUID UI 300A0675
ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence SQ 300A07A1 ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequenceItem
IsocenterPosition DSn 300A012C
PatientToEquipmentRelationshipSequence SQ 300A07A0 PatientToEquipmentRelationshipSequenceItem
PatientTreatmentPreparationSequence SQ 300A079F RTPatientTreatmentPreparationMacro
ReferencedRTPlanSequence SQ 300C0002 ReferencedRTPlanSequenceItem

RT Equipment Mapping and Plan Reference Macro (C.36.2.4.12)""",
    "RTFractionSchemeModule": """\
dcmgen.modules.rt_fraction_scheme
Module
FractionGroupSequence SQ 300A0070 FractionGroupSequenceItem

RT Fraction Scheme Module (C.8.8.13)""",
    "RTGeneralMachineVerificationModule": """\
dcmgen.modules.rt_general_machine_verification
IssuerOfPatientIDMacro Module
ReferencedRTPlanSequence SQ 300C0002 SOPInstanceReferenceMacro
ReferencedFractionGroupNumber IS_ 300C0022
PatientID LO_ 00100020
TreatmentVerificationStatus CS_ 3008002C
FailedAttributesSequence SQ 00741048 SelectorAttributeMacro
OverriddenAttributesSequence SQ 0074104A OverriddenAttributesSequenceItem
GeneralMachineVerificationSequence SQ 00741042 GeneralMachineVerificationSequenceItem

RT General Machine Verification Module (C.31.1)""",
    "RTGeneralPlanModule": """\
dcmgen.modules.rt_general_plan
Module
RTPlanLabel SH 300A0002
RTPlanName LO_ 300A0003
RTPlanDescription ST_ 300A0004
InstanceNumber IS_ 00200013
RTPlanDate DA_ 300A0006
RTPlanTime TM_ 300A0007
RTAssertionsSequence SQ 00440110 AssertionMacro
TreatmentProtocols LOn 300A0009
PlanIntent CST_ 300A000A
TreatmentSite LO_ 30100077
TreatmentSiteCodeSequence SQ 30100078 TreatmentSiteCodeSequenceItem
RTPlanGeometry CST 300A000C
ReferencedStructureSetSequence SQ 300C0060 SOPInstanceReferenceMacro
ReferencedDoseSequence SQ 300C0080 SOPInstanceReferenceMacro
ReferencedRTPlanSequence SQ 300C0002 RTGeneralPlanReferencedRTPlanSequenceItem
FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix FDn 0070030B

RT General Plan Module (C.8.8.9)""",
    "RTGeneralTreatmentRecordModule": """\
dcmgen.modules.rt_general_treatment_record
Module
InstanceNumber IS 00200013
TreatmentDate DA_ 30080250
TreatmentTime TM_ 30080251
TreatmentRecordContentOrigin CST_ 300A0709
ReferencedRTPlanSequence SQ 300C0002 SOPInstanceReferenceMacro
ReferencedTreatmentRecordSequence SQ 30080030 SOPInstanceReferenceMacro

RT General Treatment Record Module (C.8.8.17)""",
    "RTImageFrameContextMacro": """\
dcmgen.items.rt_image_frame_context_macro
Macro
RTImageFrameContextSequence SQ 30020103 RTImageFrameContextSequenceItem

RT Image Frame Context Macro (C.36.2.4.11)""",
    "RTImageFrameGeneralContentMacro": """\
dcmgen.items.rt_image_frame_general_content_macro
Macro
RTImageFrameGeneralContentSequence SQ 30020102 RTImageFrameGeneralContentSequenceItem

RT Image Frame General Content Macro (C.36.2.4.8)""",
    "RTImageFrameImagingDevicePositionMacro": """\
dcmgen.items.rt_image_frame_imaging_device_position_macro
Macro
RTImageFrameImagingDevicePositionSequence SQ 30020109 MatrixBasedRTImagingGeometryMacro

RT Image Frame Imaging Device Position Macro (C.36.2.4.9)""",
    "RTImageFrameRadiationAcquisitionParametersMacro": """\
dcmgen.items.rt_image_frame_radiation_acquisition_parameters_macro
Macro
RTImageFrameRadiationAcquisitionSequence SQ 3002010C RTImageFrameRadiationAcquisitionSequenceItem

RT Image Frame Radiation Acquisition Parameters Macro (C.36.2.4.10)""",
    "RTImageModule": """\
dcmgen.modules.rt_image
Module
SamplesPerPixel US 00280002
PhotometricInterpretation CS 00280004
BitsAllocated US 00280100
BitsStored US 00280101
HighBit US 00280102
PixelRepresentation US 00280103
PixelIntensityRelationship CST_ 00281040
PixelIntensityRelationshipSign SS 00281041
RTImageLabel SH 30020002
RTImageName LO_ 30020003
RTImageDescription ST_ 30020004
ImageType CSTn 00080008
ConversionType CST_ 00080064
ReportedValuesOrigin CS_ 3002000A
RTImagePlane CS 3002000C
XRayImageReceptorTranslation DSn 3002000D
XRayImageReceptorAngle DS_ 3002000E
RTImageOrientation DSn 30020010
ImagePlanePixelSpacing DSn 30020011
RTImagePosition DSn 30020012
RadiationMachineName SH_ 30020020
PrimaryDosimeterUnit CS_ 300A00B3
RadiationMachineSAD DS_ 30020022
RadiationMachineSSD DS_ 30020024
RTImageSID DS_ 30020026
EnhancedRTBeamLimitingDeviceDefinitionFlag CS_ 300800A3
EnhancedRTBeamLimitingDeviceSequence SQ 300800A1 RTBeamLimitingDeviceDefinitionMacro
SourceToReferenceObjectDistance DS_ 30020028
ReferencedRTPlanSequence SQ 300C0002 SOPInstanceReferenceMacro
ReferencedBeamNumber IS_ 300C0006
ReferencedFractionGroupNumber IS_ 300C0022
FractionNumber IS_ 30020029
ClinicalFractionNumber US_ 300A0705
StartCumulativeMetersetWeight DS_ 300C0008
EndCumulativeMetersetWeight DS_ 300C0009
ExposureSequence SQ 30020030 ExposureSequenceItem
FluenceMapSequence SQ 30020040 FluenceMapSequenceItem
GantryAngle DS_ 300A011E
GantryPitchAngle FL_ 300A014A
BeamLimitingDeviceAngle DS_ 300A0120
PatientSupportAngle DS_ 300A0122
TableTopEccentricAxisDistance DS_ 300A0124
TableTopEccentricAngle DS_ 300A0125
TableTopPitchAngle FL_ 300A0140
TableTopRollAngle FL_ 300A0144
TableTopVerticalPosition DS_ 300A0128
TableTopLongitudinalPosition DS_ 300A0129
TableTopLateralPosition DS_ 300A012A
IsocenterPosition DSn 300A012C
PatientPosition CST 00185100
ExposureTime IS_ 00181150
ExposureTimeInms FD_ 00189328
MetersetExposure DS_ 30020032

RT Image Module (C.8.8.2)""",
    "RTImagingApertureMacro": """\
dcmgen.items.rt_imaging_aperture_macro
Macro
ImagingApertureSpecificationType CST_ 30020115
ImagingSourceToBeamModifierDefinitionPlaneDistance FD 3002012D
ReferencedRadiationRTControlPointIndex US 300A073B
ImagingApertureSequence SQ 30020114 RTBeamLimitingDeviceOpeningSequenceMacro

RT Imaging Aperture Macro (C.36.2.4.4)""",
    "RTIonBeamsModule": """\
dcmgen.modules.rt_ion_beams
Module
IonBeamSequence SQ 300A03A2 IonBeamSequenceItem

RT Ion Beams Module (C.8.8.25)""",
    "RTIonBeamsSalvageRecordModule": """\
dcmgen.modules.rt_ion_beams_salvage_record
Module
ReferencedFractionGroupNumber IS_ 300C0022
PrimaryDosimeterUnit CST 300A00B3
TreatmentSessionIonBeamSequence SQ 30080021 RTSalvageSessionBeamMacro

RT Ion Beams Salvage Record Module (C.8.8.32)""",
    "RTIonBeamsSessionRecordModule": """\
dcmgen.modules.rt_ion_beams_session_record
Module
ReferencedFractionGroupNumber IS_ 300C0022
NumberOfFractionsPlanned IS_ 300A0078
PrimaryDosimeterUnit CS 300A00B3
TreatmentSessionIonBeamSequence SQ 30080021 TreatmentSessionIonBeamSequenceItem

RT Ion Beams Session Record Module (C.8.8.26)""",
    "RTIonMachineVerificationModule": """\
dcmgen.modules.rt_ion_machine_verification
Module
IonMachineVerificationSequence SQ 00741046 IonMachineVerificationSequenceItem

RT Ion Machine Verification Module (C.31.3)""",
    "RTIonToleranceTablesModule": """\
dcmgen.modules.rt_ion_tolerance_tables
Module
IonToleranceTableSequence SQ 300A03A0 IonToleranceTableSequenceItem

RT Ion Tolerance Tables Module (C.8.8.24)""",
    "RTPatientPositionAcquisitionDeviceModule": """\
dcmgen.modules.rt_patient_position_acquisition_device
GeneralAccessoriesDefinitionMacro PatientPositionAcquisitionDeviceMacro RTAccessoryHoldersDefinitionMacro RTBeamLimitingDevicesDefinitionMacro RTPatientSupportDevicesMacro Module
EquipmentFrameOfReferenceUID UI 300A0675

RT Patient Position Acquisition Device Module (C.36.28)""",
    "RTPatientPositionAcquisitionInstructionModule": """\
dcmgen.modules.rt_patient_position_acquisition_instruction
EntityLongLabelingMacro Module
AcquisitionTaskSequence SQ 30020118 AcquisitionTaskSequenceItem

RT Patient Position Acquisition Instruction Module (C.36.29)""",
    "RTPatientPositionMacro": """\
dcmgen.items.rt_patient_position_macro
PatientOrientationAndEquipmentRelationshipMacro
RTPatientPositionSequence SQ 300A0799 PatientToEquipmentRelationshipMacro
RTPatientPositionDisplacementSequence SQ 300A0798 RTPatientPositionDisplacementSequenceItem

RT Patient Position Macro (C.36.2.3.2)""",
    "RTPatientPositionScopeMacro": """\
dcmgen.items.rt_patient_position_scope_macro
Macro
ReferencedRTRadiationSequence SQ 300A0630 SOPInstanceReferenceMacro
ReferencedRTRadiationSetSequence SQ 300A0702 ReferencedRTRadiationSetSequenceItem

RT Patient Position Scope Macro (C.36.2.3.1)""",
    "RTPatientPositionScopeWithLegacySupportMacro": """\
dcmgen.items.rt_patient_position_scope_with_legacy_support_macro
Macro
ReferencedRTRadiationSequence SQ 300A0630 SOPInstanceReferenceMacro
ReferencedRTRadiationSetSequence SQ 300A0702 ReferencedRTRadiationSetSequenceItem
ReferencedRTPlanSequence SQ 300C0002 RTPatientPositionScopeWithLegacySupportReferencedRTPlanSequenceItem

RT Patient Position Scope With Legacy Support Macro (C.36.2.3.3)""",
    "RTPatientSetupModule": """\
dcmgen.modules.rt_patient_setup
Module
PatientSetupSequence SQ 300A0180 PatientSetupSequenceItem

RT Patient Setup Module (C.8.8.12)""",
    "RTPatientSupportDevicesMacro": """\
dcmgen.items.rt_patient_support_devices_macro
Macro
NumberOfPatientSupportDevices US 300A0687
PatientSupportDevicesSequence SQ 300A0686 PatientSupportDevicesSequenceItem

RT Patient Support Devices Macro (C.36.2.2.2)""",
    "RTPatientTreatmentPreparationMacro": """\
dcmgen.items.rt_patient_treatment_preparation_macro
Macro
PatientTreatmentPreparationMethodCodeSequence SQ 300A078D CodeSequenceMacro
PatientTreatmentPreparationMethodDescription LT_ 300A0792
ReferencedPatientSetupPhotoSequence SQ 300A078C ReferencedPatientSetupPhotoSequenceItem
PatientTreatmentPreparationProcedureSequence SQ 300A0790 PatientTreatmentPreparationProcedureSequenceItem

RT Patient Treatment Preparation Macro (C.36.2.3.4)""",
    "RTPhysicianIntentModule": """\
dcmgen.modules.rt_physician_intent
ExtendedContentIdentificationMacro Module
RTTreatmentPhaseIntentPresenceFlag CS 30100045
RTPhysicianIntentSequence SQ 30100057 RTPhysicianIntentSequenceItem

RT Physician Intent Module (C.36.5)""",
    "RTPlanKeysMacro": """\
dcmgen.items.rt_plan_keys_macro
Macro
SpecificCharacterSet CSn 00080005
InstanceNumber IS 00200013
RTPlanLabel SH 300A0002
RTPlanDate DA_ 300A0006
RTPlanTime TM_ 300A0007

RT Plan Keys (F.5.21)""",
    "RTPrescriptionModule": """\
dcmgen.modules.rt_prescription
Module
PrescriptionDescription ST_ 300A000E
DoseReferenceSequence SQ 300A0010 DoseReferenceSequenceItem

RT Prescription Module (C.8.8.10)""",
    "RTProjectionImagingRequestGeometryMacro": """\
dcmgen.items.rt_projection_imaging_request_geometry_macro
Macro
ImagingSourceLocationSpecificationType CST 30020111
ImagingDeviceLocationMatrixSequence SQ 30020112 MatrixBasedRTImagingGeometryMacro
ImagingDeviceLocationParameterSequence SQ 30020113 ImagingDeviceLocationParameterSequenceItem

RT Projection Imaging Request Geometry Macro (C.36.2.4.1)""",
    "RTROIObservationsModule": """\
dcmgen.modules.rt_roi_observations
Module
RTROIObservationsSequence SQ 30060080 RTROIObservationsSequenceItem

RT ROI Observations Module (C.8.8.8)""",
    "RTRadiationCommonBaseMacro": """\
dcmgen.items.rt_radiation_common_base_macro
RTTreatmentPositionMacro
RTRadiationPhysicalAndGeometricContentDetailFlag CS 300A0638
RTRecordFlag CS 300A0639
RTTreatmentTechniqueCodeSequence SQ 30100080 CodeSequenceMacro
RTToleranceSetSequence SQ 300A0629 RTToleranceSetMacro
TreatmentMachineSpecialModeCodeSequence SQ 300A0635 CodeSequenceMacro
DefinitionSourceSequence SQ 00081156 DefinitionSourceSequenceItem

RT Radiation Common Base Macro (C.36.2.1.6)""",
    "RTRadiationCommonModule": """\
dcmgen.modules.rt_radiation_common
RTRadiationCommonBaseMacro EnhancedContentIdentificationMacro Module
TreatmentTimeLimit FD_ 300A062E

RT Radiation Common Module (C.36.13)""",
    "RTRadiationRecordCommonModule": """\
dcmgen.modules.rt_radiation_record_common
RTRadiationCommonBaseMacro ExtendedContentIdentificationMacro Module
TreatmentSessionUID UI 300A0700
ReferencedRTInstanceSequence SQ 300A0631 SOPInstanceReferenceMacro
RTRadiationUsage CS 300A0701
TreatmentRecordContentOrigin CST 300A0709
TreatmentDeliveryContinuationFlag CS 300A0708
RTTreatmentTerminationStatus CST 300A0714
RTTreatmentTerminationReasonCodeSequence SQ 300A0715 CodeSequenceMacro
MachineSpecificTreatmentTerminationCodeSequence SQ 300A0716 CodeSequenceMacro
TreatmentTerminationDescription ST_ 300A0730
TreatmentToleranceViolationSequence SQ 300A0731 TreatmentToleranceViolationSequenceItem
ConfirmationSequence SQ 300A073F AssertionMacro
InterlockSequence SQ 300A0740 InterlockMacro
AdditionalParameterRecordingInstanceSequence SQ 300A0780 AdditionalParameterRecordingInstanceSequenceItem

RT Radiation Record Common Module (C.36.22)""",
    "RTRadiationRecordSetModule": """\
dcmgen.modules.rt_radiation_record_set
ExtendedContentIdentificationMacro Module
TreatmentSessionUID UI 300A0700
ReferencedRTRadiationSetSequence SQ 300A0702 SOPInstanceReferenceMacro
RTRadiationSetUsage CS 300A0707
ReferencedRTRadiationRecordSequence SQ 300A0703 SOPInstanceReferenceMacro
RTRadiationSetDeliveryNumber US 300A0704
ClinicalFractionNumber US 300A0705
RTTreatmentFractionCompletionStatus CS 300A0706

RT Radiation Record Set Module (C.36.20)""",
    "RTRadiationSalvageRecordModule": """\
dcmgen.modules.rt_radiation_salvage_record
RadiationGenerationModeMacro Module
StartingMetersetValueKnownFlag CS 300A0723
NumberOfRTControlPoints US 300A0604
RTRadiationSalvageRecordControlPointSequence SQ 300A0722 RTRadiationSalvageRecordControlPointSequenceItem

RT Radiation Salvage Record Module (C.36.23)""",
    "RTRadiationSetDeliveryInstructionModule": """\
dcmgen.modules.rt_radiation_set_delivery_instruction
Module
ReferencedRTRadiationSetSequence SQ 300A0702 SOPInstanceReferenceMacro
TreatmentDeviceIdentificationSequence SQ 300A063A TreatmentDeviceIdentificationMacro
RTRadiationSetDeliveryUsage CS 300A079E
RTRadiationSetDeliveryNumber US 300A0704
ClinicalFractionNumber US 300A0705
RTRadiationTaskSequence SQ 300A0797 RTRadiationTaskSequenceItem
OmittedRadiationSequence SQ 300A0787 OmittedRadiationSequenceItem

RT Radiation Set Delivery Instruction Module (C.36.24)""",
    "RTRadiationSetModule": """\
dcmgen.modules.rt_radiation_set
EnhancedContentIdentificationMacro RadiationFractionPatternMacro Module
IntendedNumberOfFractions US 300A0636
ReferencedRTPhysicianIntentSequence SQ 300A063B ReferencedRTPhysicianIntentSequenceItem
RTRadiationSetIntent CST 300A0637
TreatmentPositionGroupSequence SQ 300A060A RTRadiationSetTreatmentPositionGroupSequenceItem
RTRadiationSequence SQ 300A0616 SOPInstanceReferenceMacro
DefinitionSourceSequence SQ 00081156 SOPInstanceReferenceMacro

RT Radiation Set Module (C.36.10)""",
    "RTSalvageSessionBeamMacro": """\
dcmgen.items.rt_salvage_session_beam_macro
Macro
ReferencedBeamNumber IS_ 300C0006
BeamName LO_ 300A00C2
EntityLongLabel LO_ 30100038
BeamDescription ST_ 300A00C3
CurrentFractionNumber IS_ 30080022
ClinicalFractionNumber US_ 300A0705
TreatmentDeliveryType CST_ 300A00CE
TreatmentTerminationStatus CST 3008002A
RTTreatmentTerminationReasonCodeSequence SQ 300A0715 CodeSequenceMacro
TreatmentTerminationDescription ST_ 300A0730
DeliveredPrimaryMeterset DS_ 30080036

RT Salvage Session Beam Macro (C.36.2.2.23)""",
    "RTSegmentAnnotationModule": """\
dcmgen.modules.rt_segment_annotation
ExtendedContentIdentificationMacro Module
RTSegmentAnnotationSequence SQ 3010002A RTSegmentAnnotationSequenceItem

RT Segment Annotation Module (C.36.8)""",
    "RTSeriesModule": """\
dcmgen.modules.rt_series
PerformedProcedureStepSummaryMacro Module
Modality CS 00080060
SeriesInstanceUID UI 0020000E
SeriesNumber IS_ 00200011
SeriesDate DA_ 00080021
SeriesTime TM_ 00080031
SeriesDescription LO_ 0008103E
SeriesDescriptionCodeSequence SQ 0008103F CodeSequenceMacro
OperatorsName PNn 00081070
OperatorIdentificationSequence SQ 00081072 PersonIdentificationMacro
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro
RequestAttributesSequence SQ 00400275 RequestAttributesMacro
TreatmentSessionUID UI_ 300A0700

RT Series Module (C.8.8.1)""",
    "RTStructureSetKeysMacro": """\
dcmgen.items.rt_structure_set_keys_macro
Macro
SpecificCharacterSet CSn 00080005
InstanceNumber IS 00200013
StructureSetLabel SH 30060002
StructureSetDate DA_ 30060008
StructureSetTime TM_ 30060009

RT Structure Set Keys (F.5.20)""",
    "RTToleranceSetMacro": """\
dcmgen.items.rt_tolerance_set_macro
Macro
RTToleranceSetLabel LO 300A062A
AttributeToleranceValuesSequence SQ 300A062B AttributeToleranceValuesSequenceItem
PatientSupportPositionSpecificationMethod CS 300A065C
PatientSupportPositionDeviceToleranceSequence SQ 300A0660 PatientSupportPositionDeviceToleranceSequenceItem

RT Tolerance Set Macro (C.36.2.2.17)""",
    "RTToleranceTablesModule": """\
dcmgen.modules.rt_tolerance_tables
Module
ToleranceTableSequence SQ 300A0040 ToleranceTableSequenceItem

RT Tolerance Tables Module (C.8.8.11)""",
    "RTTreatmentMachineRecordModule": """\
dcmgen.modules.rt_treatment_machine_record
Module
TreatmentMachineSequence SQ 300A0206 TreatmentMachineSequenceItem

RT Treatment Machine Record Module (C.8.8.18)""",
    "RTTreatmentPhaseIntentModule": """\
dcmgen.modules.rt_treatment_phase_intent
RTTreatmentPhaseIntervalMacro Module
IntendedRTTreatmentPhaseSequence SQ 3010004B RTTreatmentPhaseMacro

RT Treatment Phase Intent Module (C.36.7)""",
    "RTTreatmentPhaseIntervalMacro": """\
dcmgen.items.rt_treatment_phase_interval_macro
Macro
RTTreatmentPhaseIntervalSequence SQ 3010004E RTTreatmentPhaseIntervalSequenceItem

RT Treatment Phase Interval Macro (C.36.2.1.3)""",
    "RTTreatmentPhaseMacro": """\
dcmgen.items.rt_treatment_phase_macro
EntityLabelingMacro
RTTreatmentPhaseIndex US 3010003A
RTTreatmentPhaseUID UI_ 3010003B
IntendedPhaseStartDate DA_ 3010004C
IntendedPhaseEndDate DA_ 3010004D

RT Treatment Phase Macro (C.36.2.1.2)""",
    "RTTreatmentPositionMacro": """\
dcmgen.items.rt_treatment_position_macro
PatientOrientationAndEquipmentRelationshipMacro
TreatmentPositionSequence SQ 300A063F TreatmentPositionSequenceItem

RT Treatment Position Macro (C.36.2.2.4)""",
    "RTTreatmentPreparationModule": """\
dcmgen.modules.rt_treatment_preparation
EntityLongLabelingMacro RTPatientTreatmentPreparationMacro Module
RTPatientPositionScopeSequence SQ 300A0784 RTPatientPositionScopeWithLegacySupportMacro
RTTreatmentPreparationPatientPositionSequence SQ 300A078A RTPatientPositionMacro

RT Treatment Preparation Module (C.36.25)""",
    "RTTreatmentRecordKeysMacro": """\
dcmgen.items.rt_treatment_record_keys_macro
Macro
SpecificCharacterSet CSn 00080005
InstanceNumber IS 00200013
TreatmentDate DA_ 30080250
TreatmentTime TM_ 30080251

RT Treatment Record Keys (F.5.22)""",
    "RTTreatmentSummaryRecordModule": """\
dcmgen.modules.rt_treatment_summary_record
Module
CurrentTreatmentStatus CS 30080200
TreatmentStatusComment ST_ 30080202
FirstTreatmentDate DA_ 30080054
MostRecentTreatmentDate DA_ 30080056
FractionGroupSummarySequence SQ 30080220 FractionGroupSummarySequenceItem
TreatmentSummaryMeasuredDoseReferenceSequence SQ 300800E0 TreatmentSummaryMeasuredDoseReferenceSequenceItem
TreatmentSummaryCalculatedDoseReferenceSequence SQ 30080050 TreatmentSummaryCalculatedDoseReferenceSequenceItem

RT Treatment Summary Record Module (C.8.8.23)""",
    "RadiationFractionPatternMacro": """\
dcmgen.items.radiation_fraction_pattern_macro
Macro
FractionPatternSequence SQ 30100079 FractionPatternSequenceItem

Radiation Fraction Pattern Macro (C.36.2.1.1)""",
    "RadiationGenerationModeMacro": """\
dcmgen.items.radiation_generation_mode_macro
Macro
NumberOfRadiationGenerationModes US 300A0685
RadiationGenerationModeSequence SQ 300A067B RadiationGenerationModeSequenceItem

Radiation Generation Mode Macro (C.36.2.2.7)""",
    "RadiobiologicalDoseEffectDescriptionMacro": """\
dcmgen.items.radiobiological_dose_effect_description_macro
Macro
RadiobiologicalDoseEffectFlag CS 30100002
EffectiveDoseCalculationMethodCategoryCodeSequence SQ 30100003 EffectiveDoseCalculationMethodCategoryCodeSequenceItem
EffectiveDoseCalculationMethodDescription LO_ 30100005

Radiobiological Dose Effect Description Macro (C.36.2.1.5)""",
    "RadiopharmaceuticalUsageMacro": """\
dcmgen.items.radiopharmaceutical_usage_macro
Macro
RadiopharmaceuticalUsageSequence SQ 00189737 RadiopharmaceuticalUsageSequenceItem

Radiopharmaceutical Usage Macro (C.7.6.16.2.19)""",
    "RadiotherapyCommonInstanceModule": """\
dcmgen.modules.radiotherapy_common_instance
Module
InstanceCreationDate DA 00080012
InstanceCreationTime TM 00080013
ContentDate DA 00080023
ContentTime TM 00080033
AuthorIdentificationSequence SQ 30100019 IdentifiedPersonOrDeviceMacro
InstanceLevelReferencedPerformedProcedureStepSequence SQ 30100044 SOPInstanceReferenceMacro

Radiotherapy Common Instance Module (C.36.4)""",
    "RadiotherapyKeysMacro": """\
dcmgen.items.radiotherapy_keys_macro
Macro
SpecificCharacterSet CSn 00080005
InstanceNumber IS 00200013
UserContentLabel SH 30100033
UserContentLongLabel LO 30100034
ContentDescription LO_ 00700081
ContentCreatorName PN_ 00700084

Radiotherapy Keys (F.5.46)""",
    "RawDataKeysMacro": """\
dcmgen.items.raw_data_keys_macro
Macro
SpecificCharacterSet CSn 00080005
ContentDate DA 00080023
ContentTime TM 00080033
InstanceNumber IS_ 00200013
IconImageSequence SQ 00880200 ImagePixelMacro

Raw Data Keys (F.5.28)""",
    "RawDataModule": """\
dcmgen.modules.raw_data
Module
InstanceNumber IS_ 00200013
ContentDate DA 00080023
ContentTime TM 00080033
AcquisitionDateTime DT_ 0008002A
ContentLabel CS_ 00700080
ContentDescription LO_ 00700081
ConceptNameCodeSequence SQ 0040A043 CodeSequenceMacro
ImageLaterality CS_ 00200062
CreatorVersionUID UI 00089123
ReferencedInstanceSequence SQ 0008114A MRSpectroscopyReferencedInstanceSequenceItem

Raw Data Module (C.19.1)""",
    "RealTimeAcquisitionModule": """\
dcmgen.modules.real_time_acquisition
Module
SharedFunctionalGroupsSequence SQ 52009229 Dataset
StereoPairsPresent CS 00220028

Real-Time Acquisition Module (C.7.6.28)""",
    "RealTimeBulkDataFlowModule": """\
dcmgen.modules.real_time_bulk_data_flow
Module
RealTimeBulkDataFlowSequence SQ 0034000A RealTimeBulkDataFlowSequenceItem

Real-Time Bulk Data Flow Module (C.7.6.26)""",
    "RealWorldValueMappingItemMacro": """\
dcmgen.items.real_world_value_mapping_item_macro
Macro
RealWorldValueFirstValueMapped USorSS 00409216
RealWorldValueLastValueMapped USorSS 00409211
DoubleFloatRealWorldValueFirstValueMapped FD 00409214
DoubleFloatRealWorldValueLastValueMapped FD 00409213
RealWorldValueIntercept FD 00409224
RealWorldValueSlope FD 00409225
RealWorldValueLUTData FDn 00409212
LUTExplanation LO 00283003
LUTLabel SH 00409210
MeasurementUnitsCodeSequence SQ 004008EA CodeSequenceMacro
QuantityDefinitionSequence SQ 00409220 ContentItemWithModifiersMacro

Real World Value Mapping Item Macro (C.7.6.16.2.11)""",
    "RealWorldValueMappingKeysMacro": """\
dcmgen.items.real_world_value_mapping_keys_macro
ContentIdentificationMacro
SpecificCharacterSet CSn 00080005
ContentDate DA 00080023
ContentTime TM 00080033

Real World Value Mapping Keys (F.5.34)""",
    "RealWorldValueMappingMacro": """\
dcmgen.items.real_world_value_mapping_macro
Macro
RealWorldValueMappingSequence SQ 00409096 RealWorldValueMappingItemMacro

Real World Value Mapping Macro (C.7.6.16.2.11)""",
    "RealWorldValueMappingModule": """\
dcmgen.modules.real_world_value_mapping
ContentIdentificationMacro Module
ContentDate DA 00080023
ContentTime TM 00080033
ReferencedImageRealWorldValueMappingSequence SQ 00409094 ReferencedImageRealWorldValueMappingSequenceItem

Real World Value Mapping Module (C.25.2)""",
    "RealWorldValueMappingSeriesModule": """\
dcmgen.modules.real_world_value_mapping_series
Module
Modality CS 00080060

Real World Value Mapping Series Module (C.25.1)""",
    "ReferenceLocationMacro": """\
dcmgen.items.reference_location_macro
Macro
ReferenceLocationLabel LO 00189900
ReferenceLocationDescription UT_ 00189901
ReferenceBasisCodeSequence SQ 00189902 CodeSequenceMacro
ReferenceGeometryCodeSequence SQ 00189903 CodeSequenceMacro
OffsetDistance DS_ 00189904
OffsetDirection CS 00189905

Reference Location Macro (10.27)""",
    "ReferencedImageMacro": """\
dcmgen.items.referenced_image_macro
Macro
ReferencedImageSequence SQ 00081140 ReferencedImageReferencedImageSequenceItem

Referenced Image Macro (C.7.6.16.2.5)""",
    "ReferencedInstancesAndAccessMacro": """\
dcmgen.items.referenced_instances_and_access_macro
Macro
TypeOfInstances CST 0040E020
StudyInstanceUID UI 0020000D
SeriesInstanceUID UI 0020000E
ReferencedSOPSequence SQ 00081199 ReferencedSOPSequenceItem
DICOMRetrievalSequence SQ 0040E021 DICOMRetrievalSequenceItem
DICOMMediaRetrievalSequence SQ 0040E022 DICOMMediaRetrievalSequenceItem
WADORetrievalSequence SQ 0040E023 WADORetrievalSequenceItem
XDSRetrievalSequence SQ 0040E024 XDSRetrievalSequenceItem
WADORSRetrievalSequence SQ 0040E025 WADORSRetrievalSequenceItem

Referenced Instances and Access Macro (10.3)""",
    "ReferencedRequestMacro": """\
dcmgen.items.referenced_request_macro
Macro
StudyInstanceUID UI 0020000D
ReferencedStudySequence SQ 00081110 SOPInstanceReferenceMacro
AccessionNumber SH_ 00080050
IssuerOfAccessionNumberSequence SQ 00080051 HL7v2HierarchicDesignatorMacro
PlacerOrderNumberImagingServiceRequest LO_ 00402016
OrderPlacerIdentifierSequence SQ 00400026 HL7v2HierarchicDesignatorMacro
FillerOrderNumberImagingServiceRequest LO_ 00402017
OrderFillerIdentifierSequence SQ 00400027 HL7v2HierarchicDesignatorMacro
RequestedProcedureID SH_ 00401001
RequestedProcedureDescription LO_ 00321060
RequestedProcedureCodeSequence SQ 00321064 CodeSequenceMacro
ReasonForTheRequestedProcedure LO_ 00401002
ReasonForRequestedProcedureCodeSequence SQ 0040100A CodeSequenceMacro

Referenced Request Macro (C.17.2.8)""",
    "RegistrationKeysMacro": """\
dcmgen.items.registration_keys_macro
ContentIdentificationMacro
SpecificCharacterSet CSn 00080005
ContentDate DA 00080023
ContentTime TM 00080033

Registration Keys (F.5.29)""",
    "RelatedInformationEntitiesMacro": """\
dcmgen.items.related_information_entities_macro
Macro
PurposeOfReferenceCodeSequence SQ 0040A170 CodeSequenceMacro
ReferencedStudySequence SQ 00081110 RelatedInformationEntitiesReferencedStudySequenceItem

Related Information Entities Macro (10.37)""",
    "RenderDisplayModule": """\
dcmgen.modules.render_display
Module
PixelPresentation CS 00089205
VolumeStreamSequence SQ 00701A08 VolumeStreamSequenceItem
PresentationStateCompositorComponentSequence SQ 00701805 PresentationStateCompositorComponentSequenceItem
ICCProfile OB 00282000
ColorSpace CST 00282002

Render Display Module (C.11.32)""",
    "RenderShadingModule": """\
dcmgen.modules.render_shading
Module
ShadingStyle CS 00701701
AmbientReflectionIntensity FD 00701702
LightDirection FDn 00701703
DiffuseReflectionIntensity FD_ 00701704
SpecularReflectionIntensity FD_ 00701705
Shininess FD_ 00701706

Render Shading Module (C.11.31)""",
    "RequestAttributesMacro": """\
dcmgen.items.request_attributes_macro
Macro
RequestedProcedureID SH 00401001
AccessionNumber SH_ 00080050
IssuerOfAccessionNumberSequence SQ 00080051 HL7v2HierarchicDesignatorMacro
StudyInstanceUID UI_ 0020000D
ReferencedStudySequence SQ 00081110 SOPInstanceReferenceMacro
RequestedProcedureDescription LO_ 00321060
RequestedProcedureCodeSequence SQ 00321064 CodeSequenceMacro
ReasonForTheRequestedProcedure LO_ 00401002
ReasonForRequestedProcedureCodeSequence SQ 0040100A CodeSequenceMacro
ScheduledProcedureStepID SH 00400009
ScheduledProcedureStepDescription LO_ 00400007
ScheduledProtocolCodeSequence SQ 00400008 ScheduledProtocolCodeSequenceItem

Request Attributes Macro (10.6)""",
    "RequestedProcedureModule": """\
dcmgen.modules.requested_procedure
Module
RequestedProcedureID SH_ 00401001
ReasonForTheRequestedProcedure LO_ 00401002
RequestedProcedureComments LT_ 00401400
ReasonForRequestedProcedureCodeSequence SQ 0040100A CodeSequenceMacro
RequestedProcedureCodeSequence SQ 00321064 CodeSequenceMacro
RequestedLateralityCodeSequence SQ 00321065 CodeSequenceMacro
StudyInstanceUID UI_ 0020000D
StudyDate DA_ 00080020
StudyTime TM_ 00080030
ReferencedStudySequence SQ 00081110 SOPInstanceReferenceMacro
RequestedProcedureDescription LO_ 00321060
RequestedProcedurePriority SHT_ 00401003
PatientTransportArrangements LO_ 00401004
RequestedProcedureLocation LO_ 00401005
ConfidentialityCode LO_ 00401008
ReportingPriority SHT_ 00401009
NamesOfIntendedRecipientsOfResults PNn 00401010
IntendedRecipientsOfResultsIdentificationSequence SQ 00401011 PersonIdentificationMacro

Requested Procedure Module (C.4.11)""",
    "RespiratorySynchronizationMacro": """\
dcmgen.items.respiratory_synchronization_macro
Macro
RespiratorySynchronizationSequence SQ 00209253 RespiratorySynchronizationSequenceItem

Respiratory Synchronization Macro (C.7.6.16.2.17)""",
    "RespiratorySynchronizationModule": """\
dcmgen.modules.respiratory_synchronization
Module
RespiratoryMotionCompensationTechnique CST 00189170
RespiratorySignalSource CST 00189171
RespiratoryTriggerDelayThreshold FD 00209256
RespiratoryTriggerType CST 00209250

Respiratory Synchronization Module (C.7.6.18.2)""",
    "RoboticArmDeliveryDeviceModule": """\
dcmgen.modules.robotic_arm_delivery_device
RTAccessoryHoldersDefinitionMacro RTBeamLimitingDevicesDefinitionMacro RadiationGenerationModeMacro Module

Robotic-Arm Delivery Device Module (C.36.18)""",
    "RoboticArmPathModule": """\
dcmgen.modules.robotic_arm_path
Module
RoboticPathNodeSetCodeSequence SQ 30100091 CodeSequenceMacro
NumberOfRTControlPoints US 300A0604
RoboticPathControlPointSequence SQ 30100097 RoboticPathControlPointSequenceItem

Robotic-Arm Path Module (C.36.19)""",
    "SCEquipmentModule": """\
dcmgen.modules.sc_equipment
Module
ConversionType CST 00080064
Modality CST_ 00080060
SecondaryCaptureDeviceID LO_ 00181010
SecondaryCaptureDeviceManufacturer LO_ 00181016
SecondaryCaptureDeviceManufacturerModelName LO_ 00181018
SecondaryCaptureDeviceSoftwareVersions LOn 00181019
VideoImageFormatAcquired SH_ 00181022
DigitalImageFormatAcquired LO_ 00181023

SC Equipment Module (C.8.6.1)""",
    "SCImageModule": """\
dcmgen.modules.sc_image
BasicPixelSpacingCalibrationMacro OptionalViewAndSliceProgressionDirectionMacro Module
DateOfSecondaryCapture DA_ 00181012
TimeOfSecondaryCapture TM_ 00181014
NominalScannedPixelSpacing DSn 00182010
DocumentClassCodeSequence SQ 0040E008 CodeSequenceMacro

SC Image Module (C.8.6.2)""",
    "SCMultiFrameImageModule": """\
dcmgen.modules.sc_multi_frame_image
BasicPixelSpacingCalibrationMacro Module
BurnedInAnnotation CS 00280301
RecognizableVisualFeatures CS_ 00280302
PresentationLUTShape CS 20500020
Illumination US_ 2010015E
ReflectedAmbientLight US_ 20100160
RescaleIntercept DS 00281052
RescaleSlope DS 00281053
RescaleType LOT 00281054
FrameIncrementPointer ATn 00280009
NominalScannedPixelSpacing DSn 00182010
DigitizingDeviceTransportDirection CS_ 00182020
RotationOfScannedFilm DS_ 00182030

SC Multi-frame Image Module (C.8.6.3)""",
    "SCMultiFrameVectorModule": """\
dcmgen.modules.sc_multi_frame_vector
Module
FrameTimeVector DSn 00181065
PageNumberVector ISn 00182001
FrameLabelVector SHn 00182002
FramePrimaryAngleVector DSn 00182003
FrameSecondaryAngleVector DSn 00182004
SliceLocationVector DSn 00182005
DisplayWindowLabelVector SHn 00182006

SC Multi-frame Vector Module (C.8.6.4)""",
    "SOPCommonModule": """\
dcmgen.modules.sop_common
DigitalSignaturesMacro GeneralProcedureProtocolReferenceMacro OriginalAttributesMacro Module
SOPClassUID UI 00080016
SOPInstanceUID UI 00080018
SpecificCharacterSet CSTn 00080005
InstanceCreationDate DA_ 00080012
InstanceCreationTime TM_ 00080013
InstanceCoercionDateTime DT_ 00080015
InstanceCreatorUID UI_ 00080014
RelatedGeneralSOPClassUID UIn 0008001A
OriginalSpecializedSOPClassUID UI_ 0008001B
SyntheticData CS_ 0008001C
SensitiveContentCodeSequence SQ 0008001D CodeSequenceMacro
CodingSchemeIdentificationSequence SQ 00080110 CodingSchemeIdentificationSequenceItem
ContextGroupIdentificationSequence SQ 00080123 ContextGroupIdentificationSequenceItem
MappingResourceIdentificationSequence SQ 00080124 MappingResourceIdentificationSequenceItem
TimezoneOffsetFromUTC SH_ 00080201
ContributingEquipmentSequence SQ 0018A001 ContributingEquipmentSequenceItem
InstanceNumber IS_ 00200013
SOPInstanceStatus CS_ 01000410
SOPAuthorizationDateTime DT_ 01000420
SOPAuthorizationComment LT_ 01000424
AuthorizationEquipmentCertificationNumber LO_ 01000426
EncryptedAttributesSequence SQ 04000500 EncryptedAttributesSequenceItem
HL7StructuredDocumentReferenceSequence SQ 0040A390 HL7StructuredDocumentReferenceSequenceItem
LongitudinalTemporalInformationModified CS_ 00280303
QueryRetrieveView CS 00080053
ConversionSourceAttributesSequence SQ 00209172 ImageSOPInstanceReferenceMacro
ContentQualification CS_ 00189004
PrivateDataElementCharacteristicsSequence SQ 00080300 PrivateDataElementCharacteristicsSequenceItem
InstanceOriginStatus CS_ 04000600
BarcodeValue LT_ 22000005

SOP Common Module (C.12.1)""",
    "SOPInstanceReferenceMacro": """\
dcmgen.items.sop_instance_reference_macro
Macro
ReferencedSOPClassUID UI 00081150
ReferencedSOPInstanceUID UI 00081155

SOP Instance Reference Macro (10.8)""",
    "SRDocumentContentModule": """\
dcmgen.modules.sr_document_content
DocumentContentMacro DocumentRelationshipMacro Module

SR Document Content Module (C.17.3)""",
    "SRDocumentGeneralModule": """\
dcmgen.modules.sr_document_general
Module
InstanceNumber IS 00200013
PreliminaryFlag CS_ 0040A496
CompletionFlag CS 0040A491
CompletionFlagDescription LO_ 0040A492
VerificationFlag CS 0040A493
ContentDate DA 00080023
ContentTime TM 00080033
VerifyingObserverSequence SQ 0040A073 VerifyingObserverSequenceItem
AuthorObserverSequence SQ 0040A078 IdentifiedPersonOrDeviceMacro
ParticipantSequence SQ 0040A07A ParticipantSequenceItem
CustodialOrganizationSequence SQ 0040A07C CustodialOrganizationSequenceItem
PredecessorDocumentsSequence SQ 0040A360 HierarchicalSOPInstanceReferenceMacro
IdenticalDocumentsSequence SQ 0040A525 HierarchicalSOPInstanceReferenceMacro
ReferencedRequestSequence SQ 0040A370 ReferencedRequestMacro
PerformedProcedureCodeSequence SQ 0040A372 CodeSequenceMacro
CurrentRequestedProcedureEvidenceSequence SQ 0040A375 HierarchicalSOPInstanceReferenceMacro
PertinentOtherEvidenceSequence SQ 0040A385 HierarchicalSOPInstanceReferenceMacro
ReferencedInstanceSequence SQ 0008114A RTDoseReferencedInstanceSequenceItem

SR Document General Module (C.17.2)""",
    "SRDocumentKeysMacro": """\
dcmgen.items.sr_document_keys_macro
Macro
SpecificCharacterSet CSn 00080005
InstanceNumber IS 00200013
CompletionFlag CS 0040A491
VerificationFlag CS 0040A493
ContentDate DA 00080023
ContentTime TM 00080033
VerificationDateTime DT 0040A030
ConceptNameCodeSequence SQ 0040A043 CodeSequenceMacro
ContentSequence SQ 0040A730 SRDocumentKeysContentSequenceItem

SR Document Keys (F.5.25)""",
    "SRDocumentSeriesModule": """\
dcmgen.modules.sr_document_series
Module
Modality CS 00080060
SeriesInstanceUID UI 0020000E
SeriesNumber IS 00200011
SeriesDate DA_ 00080021
SeriesTime TM_ 00080031
ProtocolName LO_ 00181030
SeriesDescription LO_ 0008103E
SeriesDescriptionCodeSequence SQ 0008103F CodeSequenceMacro
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro
TreatmentSessionUID UI_ 300A0700

SR Document Series Module (C.17.1)""",
    "ScanProcedureModule": """\
dcmgen.modules.scan_procedure
Module
SurfaceScanAcquisitionTypeCodeSequence SQ 00800001 CodeSequenceMacro
SurfaceScanModeCodeSequence SQ 00800002 CodeSequenceMacro
RegistrationMethodCodeSequence SQ 00800003 CodeSequenceMacro
InstanceNumber IS 00200013
AcquisitionNumber IS 00200012
AcquisitionDateTime DT 0008002A
ShotDurationTime FD 00800004
ShotOffsetTime FD_ 00800005

Scan Procedure Module (C.8.29.2)""",
    "ScheduledProcedureStepModule": """\
dcmgen.modules.scheduled_procedure_step
Module
ScheduledProcedureStepSequence SQ 00400100 ScheduledProcedureStepSequenceItem
ScheduledSpecimenSequence SQ 00400500 SpecimenMacro
BarcodeValue LT_ 22000005

Scheduled Procedure Step Module (C.4.10)""",
    "ScopeOfInventoryMacro": """\
dcmgen.items.scope_of_inventory_macro
Macro
ScopeOfInventorySequence SQ 00080400 ScopeOfInventorySequenceItem

Scope of Inventory Macro (C.38.2.1)""",
    "ScreenSpecificationsMacro": """\
dcmgen.items.screen_specifications_macro
Macro
NumberOfVerticalPixels US 00720104
NumberOfHorizontalPixels US 00720106
DisplayEnvironmentSpatialPosition FDn 00720108
ScreenMinimumGrayscaleBitDepth US 0072010A
ScreenMinimumColorBitDepth US 0072010C
ApplicationMaximumRepaintTime US_ 0072010E

Screen Specifications Macro (C.23.2)""",
    "SegmentDescriptionMacro": """\
dcmgen.items.segment_description_macro
MultipleSiteGeneralAnatomyOptionalMacro ContentCreatorMacro
SegmentNumber US 00620004
SegmentLabel LO 00620005
SegmentDescription ST_ 00620006
SegmentAlgorithmType CS 00620008
SegmentedPropertyCategoryCodeSequence SQ 00620003 CodeSequenceMacro
SegmentedPropertyTypeCodeSequence SQ 0062000F ReferencedSegmentationSequenceSegmentedPropertyTypeCodeSequenceItem
TrackingID UT 00620020
TrackingUID UI 00620021
DefinitionSourceSequence SQ 00081156 FiducialSequenceDefinitionSourceSequenceItem

Segment Description Macro (C.8.20.4.1)""",
    "SegmentReferenceModule": """\
dcmgen.modules.segment_reference
Module
SegmentReferenceSequence SQ 30100021 SegmentReferenceSequenceItem
ReferencedSpatialRegistrationSequence SQ 00700404 SOPInstanceReferenceMacro

Segment Reference Module (C.36.9)""",
    "SegmentationImageModule": """\
dcmgen.modules.segmentation_image
ContentIdentificationMacro Module
ImageType CSTn 00080008
SamplesPerPixel US 00280002
PhotometricInterpretation CS 00280004
PixelRepresentation US 00280103
BitsAllocated US 00280100
BitsStored US 00280101
HighBit US 00280102
LossyImageCompression CS 00282110
LossyImageCompressionRatio DSn 00282112
LossyImageCompressionMethod CSTn 00282114
SegmentationType CS 00620001
SegmentationFractionalType CS 00620010
MaximumFractionalValue US 0062000E
SegmentsOverlap CS_ 00620013
SegmentSequence SQ 00620002 SegmentSequenceItem

Segmentation Image Module (C.8.20.2)""",
    "SegmentationMacro": """\
dcmgen.items.segmentation_macro
Macro
SegmentIdentificationSequence SQ 0062000A SegmentIdentificationSequenceItem

Segmentation Macro (C.8.20.3.1)""",
    "SegmentationSeriesModule": """\
dcmgen.modules.segmentation_series
Module
Modality CS 00080060
SeriesNumber IS 00200011
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro

Segmentation Series Module (C.8.20.1)""",
    "SelectorAttributeMacro": """\
dcmgen.items.selector_attribute_macro
Macro
SelectorAttribute AT 00720026
SelectorValueNumber US 00720028
SelectorSequencePointer ATn 00720052
SelectorSequencePointerPrivateCreator LOn 00720054
SelectorSequencePointerItems ISn 00741057
SelectorAttributePrivateCreator LO 00720056

Selector Attribute Macro (10.17)""",
    "SeriesAndInstanceReferenceMacro": """\
dcmgen.items.series_and_instance_reference_macro
Macro
ReferencedSeriesSequence SQ 00081115 ReferencedSeriesSequenceItem

Series and Instance Reference Macro (10.4)""",
    "SeriesAttributes": """\
dcmgen.modules.series_attributes
GeneralSeriesModule ClinicalTrialSeriesModule FrameOfReferenceModule GeneralEquipmentModule SynchronizationModule

Attributes of a series, its equipment and its frame of reference (A.1.2.3)""",
    "SeriesKeysMacro": """\
dcmgen.items.series_keys_macro
Macro
SpecificCharacterSet CSn 00080005
Modality CST 00080060
SeriesInstanceUID UI 0020000E
SeriesNumber IS 00200011
IconImageSequence SQ 00880200 ImagePixelMacro

Series Keys (F.5.3)""",
    "SlideCoordinatesModule": """\
dcmgen.modules.slide_coordinates
Module
ImageCenterPointCoordinatesSequence SQ 0040071A ImageCenterPointCoordinatesSequenceItem

Slide Coordinates Module (C.8.12.2)""",
    "SlideLabelModule": """\
dcmgen.modules.slide_label
Module
BarcodeValue LT_ 22000005
LabelText UT_ 22000002

Slide Label Module (C.8.12.8)""",
    "SoftcopyPresentationLUTModule": """\
dcmgen.modules.softcopy_presentation_lut
Module
PresentationLUTSequence SQ 20500010 PresentationLUTSequenceItem
PresentationLUTShape CS 20500020

Softcopy Presentation LUT Module (C.11.6)""",
    "SoftcopyVOILUTModule": """\
dcmgen.modules.softcopy_voi_lut
Module
SoftcopyVOILUTSequence SQ 00283110 SoftcopyVOILUTSequenceItem

Softcopy VOI LUT Module (C.11.8)""",
    "SparseMultiFrameFunctionalGroupsModule": """\
dcmgen.modules.sparse_multi_frame_functional_groups
Module
SharedFunctionalGroupsSequence SQ 52009229 Dataset
SelectedFrameFunctionalGroupsSequence SQ 30020101 SelectedFrameFunctionalGroupsSequenceItem
InstanceNumber IS 00200013
ContentDate DA 00080023
ContentTime TM 00080033
NumberOfFrames IS 00280008
StereoPairsPresent CS_ 00220028
ConcatenationFrameOffsetNumber UL 00209228
RepresentativeFrameNumber US_ 00286010
ConcatenationUID UI 00209161
SOPInstanceUIDOfConcatenationSource UI 00200242
InConcatenationNumber US 00209162
InConcatenationTotalNumber US_ 00209163

Sparse Multi-frame Functional Groups Module (C.7.6.29)""",
    "SpatialCoordinatesMacro": """\
dcmgen.items.spatial_coordinates_macro
Macro
GraphicData FLn 00700022
GraphicType CS 00700023
PixelOriginInterpretation CS 00480301
FiducialUID UI_ 0070031A

Spatial Coordinates Macro (C.18.6)""",
    "SpatialFiducialsModule": """\
dcmgen.modules.spatial_fiducials
ContentIdentificationMacro Module
ContentDate DA 00080023
ContentTime TM 00080033
FiducialSetSequence SQ 0070031C FiducialSetSequenceItem

Spatial Fiducials Module (C.21.2)""",
    "SpatialFiducialsSeriesModule": """\
dcmgen.modules.spatial_fiducials_series
Module
Modality CS 00080060

Spatial Fiducials Series Module (C.21.1)""",
    "SpatialRegistrationModule": """\
dcmgen.modules.spatial_registration
ContentIdentificationMacro Module
ContentDate DA 00080023
ContentTime TM 00080033
RegistrationSequence SQ 00700308 RegistrationSequenceItem

Spatial Registration Module (C.20.2)""",
    "SpatialRegistrationSeriesModule": """\
dcmgen.modules.spatial_registration_series
Module
Modality CS 00080060

Spatial Registration Series Module (C.20.1)""",
    "SpatialTransformationModule": """\
dcmgen.modules.spatial_transformation
Module
ImageRotation US 00700042
ImageHorizontalFlip CS 00700041

Spatial Transformation Module (C.10.6)""",
    "SpecimenMacro": """\
dcmgen.items.specimen_macro
Macro
ContainerIdentifier LO 00400512
IssuerOfTheContainerIdentifierSequence SQ 00400513 HL7v2HierarchicDesignatorMacro
AlternateContainerIdentifierSequence SQ 00400515 AlternateContainerIdentifierSequenceItem
ContainerTypeCodeSequence SQ 00400518 CodeSequenceMacro
ContainerDescription LO_ 0040051A
ContainerComponentSequence SQ 00400520 ContainerComponentSequenceItem
SpecimenDescriptionSequence SQ 00400560 SpecimenDescriptionSequenceItem

Specimen Macro (C.7.6.22)""",
    "SpecimenModule": """\
dcmgen.modules.specimen
SpecimenMacro Module

Specimen Module (C.7.6.22)""",
    "SpecimenReferenceMacro": """\
dcmgen.items.specimen_reference_macro
Macro
SpecimenReferenceSequence SQ 00480110 SpecimenReferenceSequenceItem

Specimen Reference Macro (C.8.12.6.3)""",
    "SpectroscopyKeysMacro": """\
dcmgen.items.spectroscopy_keys_macro
Macro
SpecificCharacterSet CSn 00080005
ImageType CSn 00080008
ContentDate DA 00080023
ContentTime TM 00080033
InstanceNumber IS 00200013
ReferencedImageEvidenceSequence SQ 00089092 HierarchicalSOPInstanceReferenceMacro
NumberOfFrames IS 00280008
Rows US 00280010
Columns US 00280011
DataPointRows UL 00289001
DataPointColumns UL 00289002
IconImageSequence SQ 00880200 ImagePixelMacro

Spectroscopy Keys (F.5.27)""",
    "StereometricRelationshipKeysMacro": """\
dcmgen.items.stereometric_relationship_keys_macro
Macro
SpecificCharacterSet CSn 00080005

Stereometric Relationship Keys (F.5.35)""",
    "StereometricRelationshipModule": """\
dcmgen.modules.stereometric_relationship
Module
StereoPairsSequence SQ 00220020 StereoPairsSequenceItem

Stereometric Relationship Module (C.8.18.2)""",
    "StereometricSeriesModule": """\
dcmgen.modules.stereometric_series
Module
Modality CS 00080060

Stereometric Series Module (C.8.18.1)""",
    "StorageCommitmentModule": """\
dcmgen.modules.storage_commitment
Module
TransactionUID UI_ 00081195
RetrieveAETitle AEn 00080054
StorageMediaFileSetID SH_ 00880130
StorageMediaFileSetUID UI_ 00880140
ReferencedSOPSequence SQ 00081199 StorageCommitmentReferencedSOPSequenceItem
FailedSOPSequence SQ 00081198 FailedSOPSequenceItem

Storage Commitment Module (C.14)""",
    "StorageMacro": """\
dcmgen.items.storage_macro
Macro
ReferencedSOPClassUID UI 00081150
DICOMStorageSequence SQ 00404071 DICOMStorageSequenceItem
STOWRSStorageSequence SQ 00404072 STOWRSStorageSequenceItem
XDSStorageSequence SQ 00404074 XDSStorageSequenceItem

Storage Macro (10.3)""",
    "StoredFileAccessMacro": """\
dcmgen.items.stored_file_access_macro
Macro
FileAccessURI UR 00080409
ContainerFileType CS 0008040A
FilenameInContainer UR 0008040B
FileOffsetInContainer UV 0008040C
FileLengthInContainer UV 0008040D
StoredInstanceTransferSyntaxUID UI 0008040E
LossyImageCompressionRatio DSn 00282112
MACAlgorithm CST 04000015
MAC OB_ 04000404

Stored File Access Macro (C.38.2.2)""",
    "StoredValueColorRangeMacro": """\
dcmgen.items.stored_value_color_range_macro
Macro
StoredValueColorRangeSequence SQ 00281230 StoredValueColorRangeSequenceItem

Stored Value Color Range Macro (C.7.6.16.2.26)""",
    "StructureSetModule": """\
dcmgen.modules.structure_set
GeneralAnatomyOptionalMacro Module
StructureSetLabel SH 30060002
StructureSetName LO_ 30060004
StructureSetDescription ST_ 30060006
InstanceNumber IS_ 00200013
StructureSetDate DA_ 30060008
StructureSetTime TM_ 30060009
ReferencedFrameOfReferenceSequence SQ 30060010 ReferencedFrameOfReferenceSequenceItem
SourceSeriesInformationSequence SQ 3006004C SourceSeriesInformationSequenceItem
StructureSetROISequence SQ 30060020 StructureSetROISequenceItem
PredecessorStructureSetSequence SQ 30060018 SOPInstanceReferenceMacro

Structure Set Module (C.8.8.5)""",
    "StructuredDisplayAnnotationModule": """\
dcmgen.modules.structured_display_annotation
Module
StructuredDisplayTextBoxSequence SQ 00720424 StructuredDisplayTextBoxSequenceItem

Structured Display Annotation Module (C.11.18)""",
    "StructuredDisplayImageBoxModule": """\
dcmgen.modules.structured_display_image_box
Module
StructuredDisplayImageBoxSequence SQ 00720422 StructuredDisplayImageBoxSequenceItem
ImageBoxSynchronizationSequence SQ 00720430 ImageBoxSynchronizationSequenceItem

Structured Display Image Box Module (C.11.17)""",
    "StructuredDisplayModule": """\
dcmgen.modules.structured_display
ContentIdentificationMacro Module
PresentationCreationDate DA 00700082
PresentationCreationTime TM 00700083
NumberOfScreens US 00720100
NominalScreenDefinitionSequence SQ 00720102 ScreenSpecificationsMacro
IconImageSequence SQ 00880200 ImagePixelMacro
StructuredDisplayBackgroundCIELabValue USn 00720420
EmptyImageBoxCIELabValue USn 00720421
HangingProtocolName SH_ 00720002
HangingProtocolCreator LO_ 00720008

Structured Display Module (C.11.16)""",
    "StructuredWaveformAnnotationModule": """\
dcmgen.modules.structured_waveform_annotation
Module
StructuredWaveformAnnotationSequence SQ 0040B030 StructuredWaveformAnnotationSequenceItem

Structured Waveform Annotation Module (C.39.2)""",
    "StudyAttributes": """\
dcmgen.modules.study_attributes
PatientModule ClinicalTrialStudyModule ClinicalTrialSubjectModule GeneralStudyModule PatientStudyModule

Attributes of a patient and a study (A.1.2.2)""",
    "StudyKeysMacro": """\
dcmgen.items.study_keys_macro
Macro
SpecificCharacterSet CSn 00080005
StudyDate DA 00080020
StudyTime TM 00080030
StudyDescription LO_ 00081030
StudyInstanceUID UI 0020000D
StudyID SH 00200010
AccessionNumber SH_ 00080050

Study Keys (F.5.2)""",
    "SubjectiveRefractionMeasurementsMacro": """\
dcmgen.items.subjective_refraction_measurements_macro
CylinderSequenceMacro PrismSequenceMacro
SpherePower FD 00460146
VertexDistance FD_ 0022000F
AddNearSequence SQ 00460100 AddNearSequenceItem
AddIntermediateSequence SQ 00460101 AddIntermediateSequenceItem
AddOtherSequence SQ 00460102 AddOtherSequenceItem

Subjective Refraction Measurements Macro (C.8.25.11)""",
    "SubjectiveRefractionMeasurementsModule": """\
dcmgen.modules.subjective_refraction_measurements
Module
SubjectiveRefractionRightEyeSequence SQ 00460097 SubjectiveRefractionMeasurementsMacro
SubjectiveRefractionLeftEyeSequence SQ 00460098 SubjectiveRefractionMeasurementsMacro
DistancePupillaryDistance FD_ 00460060
NearPupillaryDistance FD_ 00460062
IntermediatePupillaryDistance FD_ 00460063
OtherPupillaryDistance FD_ 00460064

Subjective Refraction Measurements Module (C.8.25.11)""",
    "SubjectiveRefractionMeasurementsSeriesModule": """\
dcmgen.modules.subjective_refraction_measurements_series
Module
Modality CS 00080060
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro

Subjective Refraction Measurements Series Module (C.8.25.4)""",
    "SubstanceAdministrationLogModule": """\
dcmgen.modules.substance_administration_log
IssuerOfPatientIDMacro Module
PatientName PN_ 00100010
PatientID LO_ 00100020
AdmissionID LO_ 00380010
IssuerOfAdmissionIDSequence SQ 00380014 HL7v2HierarchicDesignatorMacro
ProductPackageIdentifier ST_ 00440001
ProductName LOn 00440008
ProductDescription LT_ 00440009
SubstanceAdministrationDateTime DT_ 00440010
SubstanceAdministrationNotes LO_ 00440011
SubstanceAdministrationDeviceID LO_ 00440012
AdministrationRouteCodeSequence SQ 00540302 CodeSequenceMacro
SubstanceAdministrationParameterSequence SQ 00440019 ContentItemMacro
OperatorIdentificationSequence SQ 00081072 SubstanceAdministrationLogOperatorIdentificationSequenceItem

Substance Administration Log Module (C.26.4)""",
    "SubstanceAdministrationModule": """\
dcmgen.modules.substance_administration
Module
AdministrationRouteCodeSequence SQ 00540302 CodeSequenceMacro

Substance Administration Module (C.26.3)""",
    "SubstanceApprovalModule": """\
dcmgen.modules.substance_approval
Module
SubstanceAdministrationApproval CS_ 00440002
ApprovalStatusFurtherDescription LT_ 00440003
ApprovalStatusDateTime DT_ 00440004

Substance Approval Module (C.26.2)""",
    "SupplementalPaletteColorLookupTableModule": """\
dcmgen.modules.supplemental_palette_color_lookup_table
Module
RedPaletteColorLookupTableDescriptor USorSSn 00281101
GreenPaletteColorLookupTableDescriptor USorSSn 00281102
BluePaletteColorLookupTableDescriptor USorSSn 00281103
RedPaletteColorLookupTableData OW 00281201
GreenPaletteColorLookupTableData OW 00281202
BluePaletteColorLookupTableData OW 00281203

Supplemental Palette Color Lookup Table Module (C.7.6.19)""",
    "SurfaceKeysMacro": """\
dcmgen.items.surface_keys_macro
ContentIdentificationMacro
SpecificCharacterSet CSn 00080005
ContentDate DA 00080023
ContentTime TM 00080033

Surface Keys (F.5.42)""",
    "SurfaceMeshModule": """\
dcmgen.modules.surface_mesh
Module
NumberOfSurfaces UL 00660001
SurfaceSequence SQ 00660002 SurfaceSequenceItem

Surface Mesh Module (C.27.1)""",
    "SurfaceMeshPrimitivesMacro": """\
dcmgen.items.surface_mesh_primitives_macro
Macro
LongVertexPointIndexList OL_ 00660043
LongEdgePointIndexList OL_ 00660042
LongTrianglePointIndexList OL_ 00660041
TriangleStripSequence SQ 00660026 TriangleStripSequenceItem
TriangleFanSequence SQ 00660027 TriangleFanSequenceItem
LineSequence SQ 00660028 LineSequenceItem
FacetSequence SQ 00660034 FacetSequenceItem

Surface Mesh Primitives Macro (C.27.4)""",
    "SurfaceScanKeysMacro": """\
dcmgen.items.surface_scan_keys_macro
Macro
SpecificCharacterSet CSn 00080005
ContentDate DA 00080023
ContentTime TM 00080033

Surface Scan Keys (F.5.43)""",
    "SurfaceSegmentationModule": """\
dcmgen.modules.surface_segmentation
ContentIdentificationMacro Module
ContentDate DA 00080023
ContentTime TM 00080033
SegmentSequence SQ 00620002 SurfaceSegmentationSegmentSequenceItem

Surface Segmentation Module (C.8.23.1)""",
    "SynchronizationModule": """\
dcmgen.modules.synchronization
Module
SynchronizationFrameOfReferenceUID UI 00200200
SynchronizationTrigger CS 0018106A
TriggerSourceOrType LO_ 00181061
SynchronizationChannel USn 0018106C
AcquisitionTimeSynchronized CS 00181800
TimeSource SH_ 00181801
TimeDistributionProtocol CS_ 00181802
NTPSourceAddress LO_ 00181803

Synchronization Module (C.7.4.2)""",
    "TableContentItemMacro": """\
dcmgen.items.table_content_item_macro
Macro
TabulatedValuesSequence SQ 0040A801 TabulatedValuesSequenceItem

Table Content Item Macro (C.18.10)""",
    "TableSummaryStatisticsMacro": """\
dcmgen.items.table_summary_statistics_macro
Macro
ConceptNameCodeSequence SQ 0040A043 CodeSequenceMacro
ModifierCodeSequence SQ 0040A195 CodeSequenceMacro
MeasurementUnitsCodeSequence SQ 004008EA CodeSequenceMacro
FloatingPointValue FDn 0040A161

Table Summary Statistics Macro (C.8.33.3)""",
    "TargetLuminanceCharacteristicsModule": """\
dcmgen.modules.target_luminance_characteristics
Module
TargetLuminanceCharacteristicsSequence SQ 00287008 TargetLuminanceCharacteristicsSequenceItem

Target Luminance Characteristics Module (C.32.2)""",
    "TemporalCoordinatesMacro": """\
dcmgen.items.temporal_coordinates_macro
Macro
TemporalRangeType CS 0040A130
ReferencedSamplePositions ULn 0040A132
ReferencedTimeOffsets DSn 0040A138
ReferencedDateTime DTn 0040A13A

Temporal Coordinates Macro (C.18.7)""",
    "TemporalPositionMacro": """\
dcmgen.items.temporal_position_macro
Macro
TemporalPositionSequence SQ 00209310 TemporalPositionSequenceItem

Temporal Position Macro (C.7.6.16.2.23)""",
    "TemporalRangeMacro": """\
dcmgen.items.temporal_range_macro
Macro
TemporalRangeType CS 0040A130
ReferencedSamplePositions ULn 0040A132
ReferencedTimeOffsets DSn 0040A138
ReferencedDateTime DTn 0040A13A

Temporal Range Macro (C.39.8)""",
    "TextStyleSequenceMacro": """\
dcmgen.items.text_style_sequence_macro
Macro
TextStyleSequence SQ 00700231 TextStyleSequenceItem

Text Style Sequence Macro (C.10.5.1.3.12.2)""",
    "TextualWaveformAnnotationModule": """\
dcmgen.modules.textual_waveform_annotation
Module
WaveformTextualAnnotationSequence SQ 0040B033 WaveformTextualAnnotationSequenceItem

Textual Waveform Annotation Module (C.39.3)""",
    "ThreeDRTConeBeamImagingGeometryMacro": """\
dcmgen.items.threed_rt_cone_beam_imaging_geometry_macro
Macro
ScanArcType CST_ 3002012E
ScanStartPositionSequence SQ 3002012B ParameterizedRTImagingGeometryMacro
ScanStopPositionSequence SQ 3002012C ParameterizedRTImagingGeometryMacro
DetectorPositioningType CST_ 3002012F
ParametersSpecificationSequence SQ 00189913 AttributeValueConstraintMacro

3D RT Cone-Beam Imaging Geometry Macro (C.36.2.4.5)""",
    "ThreeDRTConeBeamImagingGeometryOptionalMacro": """\
dcmgen.items.threed_rt_cone_beam_imaging_geometry_optional_macro
Macro
ScanArcType CST_ 3002012E
ScanStartPositionSequence SQ 3002012B ParameterizedRTImagingGeometryMacro
ScanStopPositionSequence SQ 3002012C ParameterizedRTImagingGeometryMacro
DetectorPositioningType CST_ 3002012F

3D RT Cone-Beam Imaging Geometry Optional Macro (C.36.2.4.5)""",
    "ThreeDSpatialCoordinatesMacro": """\
dcmgen.items.threed_spatial_coordinates_macro
Macro
ReferencedFrameOfReferenceUID UI 30060024
GraphicData FLn 00700022
GraphicType CS 00700023
FiducialUID UI_ 0070031A

3D Spatial Coordinates Macro (C.18.9)""",
    "ThresholdSequenceMacro": """\
dcmgen.items.threshold_sequence_macro
Macro
ThresholdSequence SQ 00701B11 ThresholdSequenceItem

Threshold Sequence Macro (C.11.33.1.2)""",
    "TimeOfFrameFunctionalGroupMacro": """\
dcmgen.items.time_of_frame_functional_group_macro
Macro
TimeOfFrameGroupSequence SQ 0034000D TimeOfFrameGroupSequenceItem

Time of Frame Functional Group Macro (C.7.6.16.2.29)""",
    "TimezoneModule": """\
dcmgen.modules.timezone
Module
TimezoneOffsetFromUTC SH 00080201

Timezone Module (C.12.5)""",
    "TomotherapeuticBeamModule": """\
dcmgen.modules.tomotherapeutic_beam
Module
TableSpeed FD 00189309
RevolutionTime FD 00189305
NumberOfRTControlPoints US 300A0604
TomotherapeuticControlPointSequence SQ 30100098 TomotherapeuticControlPointSequenceItem

Tomotherapeutic Beam Module (C.36.17)""",
    "TomotherapeuticDeliveryDeviceModule": """\
dcmgen.modules.tomotherapeutic_delivery_device
RTBeamLimitingDevicesDefinitionMacro RadiationGenerationModeMacro Module
RadiationSourceAxisDistance FD 300A0640

Tomotherapeutic Delivery Device Module (C.36.16)""",
    "TractographyResultsKeysMacro": """\
dcmgen.items.tractography_results_keys_macro
ContentIdentificationMacro
SpecificCharacterSet CSn 00080005
ContentDate DA 00080023
ContentTime TM 00080033

Tractography Results Keys (F.5.44)""",
    "TractographyResultsModule": """\
dcmgen.modules.tractography_results
ContentIdentificationMacro Module
ContentDate DA 00080023
ContentTime TM 00080033
TrackSetSequence SQ 00660101 TrackSetSequenceItem
ReferencedInstanceSequence SQ 0008114A ImageSOPInstanceReferenceMacro

Tractography Results Module (C.8.33.2)""",
    "TractographyResultsSeriesModule": """\
dcmgen.modules.tractography_results_series
Module
Modality CS 00080060
SeriesNumber IS 00200011
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro

Tractography Results Series Module (C.8.33.1)""",
    "TreatmentDeviceIdentificationMacro": """\
dcmgen.items.treatment_device_identification_macro
DeviceIdentificationMacro DeviceModelMacro
ManufacturerDeviceClassUID UIn 0018100B
InstitutionName LO_ 00080080
InstitutionAddress ST_ 00080081
InstitutionalDepartmentName LO_ 00081040

Treatment Device Identification Macro (C.36.2.2.1)""",
    "UDIMacro": """\
dcmgen.items.udi_macro
Macro
UniqueDeviceIdentifier UT 00181009
DeviceDescription LO_ 00500020

UDI Macro (10.29)""",
    "USImageDescriptionMacro": """\
dcmgen.items.us_image_description_macro
Macro
USImageDescriptionSequence SQ 00189806 USImageDescriptionSequenceItem

US Image Description Macro (C.8.24.6.1)""",
    "USImageModule": """\
dcmgen.modules.us_image
GeneralAnatomyOptionalMacro OptionalViewAndSliceProgressionDirectionMacro Module
SamplesPerPixel US 00280002
PhotometricInterpretation CST 00280004
BitsAllocated US 00280100
BitsStored US 00280101
HighBit US 00280102
PlanarConfiguration US 00280006
PixelRepresentation US 00280103
FrameIncrementPointer ATn 00280009
ImageType CSTn 00080008
LossyImageCompression CS 00282110
NumberOfStages IS_ 00082124
NumberOfViewsInStage IS_ 0008212A
RWaveTimeVector FLn 00186060
UltrasoundColorDataPresent US_ 00280014
StageName SH_ 00082120
StageCodeSequence SQ 0040000A CodeSequenceMacro
StageNumber IS_ 00082122
ViewName SH_ 00082127
ViewNumber IS_ 00082128
NumberOfEventTimers IS_ 00082129
EventElapsedTimes DSn 00082130
EventTimerNames LOn 00082132
AcquisitionDateTime DT 0008002A
TriggerTime DS_ 00181060
NominalInterval IS_ 00181062
BeatRejectionFlag CS_ 00181080
LowRRValue IS_ 00181081
HighRRValue IS_ 00181082
HeartRate IS_ 00181088
IVUSAcquisition CST 00183100
IVUSPullbackRate DS 00183101
IVUSGatedRate DS 00183102
IVUSPullbackStartFrameNumber IS 00183103
IVUSPullbackStopFrameNumber IS 00183104
LesionNumber ISn 00183105
OutputPower SHn 00185000
TransducerData LOn 00185010
TransducerIdentificationSequence SQ 00185011 DeviceIdentificationMacro
TransducerType CST_ 00186031
FocusDepth DS_ 00185012
ProcessingFunction LO_ 00185020
MechanicalIndex DS_ 00185022
BoneThermalIndex DS_ 00185024
CranialThermalIndex DS_ 00185026
SoftTissueThermalIndex DS_ 00185027
SoftTissueFocusThermalIndex DS_ 00185028
SoftTissueSurfaceThermalIndex DS_ 00185029
DepthOfScanField IS_ 00185050
OverlaySubtype LOT 60000045

US Image Module (C.8.5.6)""",
    "USRegionCalibrationModule": """\
dcmgen.modules.us_region_calibration
Module
SequenceOfUltrasoundRegions SQ 00186011 SequenceOfUltrasoundRegionsItem

US Region Calibration Module (C.8.5.5)""",
    "UVMappingModule": """\
dcmgen.modules.uv_mapping
Module
UVMappingSequence SQ 00800008 UVMappingSequenceItem

UV Mapping Module (C.27.6)""",
    "UltrasoundFrameOfReferenceModule": """\
dcmgen.modules.ultrasound_frame_of_reference
Module
VolumeFrameOfReferenceUID UI 00209312
UltrasoundAcquisitionGeometry CST 00209307
ApexPosition FDn 00209308
VolumeToTransducerRelationship CS 0020930B
VolumeToTransducerMappingMatrix FDn 00209309
PatientFrameOfReferenceSource CS 0020930C
TableFrameOfReferenceUID UI 00209313
VolumeToTableMappingMatrix FDn 0020930A

Ultrasound Frame of Reference Module (C.8.24.2)""",
    "UnassignedPerFrameConvertedAttributesMacro": """\
dcmgen.items.unassigned_per_frame_converted_attributes_macro
Macro
UnassignedPerFrameConvertedAttributesSequence SQ 00209171 Dataset

Unassigned Per-Frame Converted Attributes Macro (C.7.6.16.2.25.2)""",
    "UnassignedSharedConvertedAttributesMacro": """\
dcmgen.items.unassigned_shared_converted_attributes_macro
Macro
UnassignedSharedConvertedAttributesSequence SQ 00209170 Dataset

Unassigned Shared Converted Attributes Macro (C.7.6.16.2.25.1)""",
    "UnifiedProcedureStepPerformedProcedureInformationModule": """\
dcmgen.modules.unified_procedure_step_performed_procedure_information
Module
UnifiedProcedureStepPerformedProcedureSequence SQ 00741216 UnifiedProcedureStepPerformedProcedureSequenceItem

Unified Procedure Step Performed Procedure Information Module (C.30.3)""",
    "UnifiedProcedureStepProgressInformationModule": """\
dcmgen.modules.unified_procedure_step_progress_information
Module
ProcedureStepState CS_ 00741000
ProcedureStepProgressInformationSequence SQ 00741002 ProcedureStepProgressInformationSequenceItem

Unified Procedure Step Progress Information Module (C.30.1)""",
    "UnifiedProcedureStepRelationshipModule": """\
dcmgen.modules.unified_procedure_step_relationship
IssuerOfPatientIDMacro Module
PatientName PN_ 00100010
PatientID LO_ 00100020
TypeOfPatientID CST_ 00100022
OtherPatientIDsSequence SQ 00101002 PatientIdentificationOtherPatientIDsSequenceItem
PatientBirthDateInAlternativeCalendar LO_ 00100033
PatientDeathDateInAlternativeCalendar LO_ 00100034
PatientAlternativeCalendar CS_ 00100035
PatientBirthDate DA_ 00100030
PatientSex CS_ 00100040
GenderIdentitySequence SQ 00100041 PatientDemographicGenderIdentitySequenceItem
SexParametersForClinicalUseCategorySequence SQ 00100043 PatientDemographicSexParametersForClinicalUseCategorySequenceItem
PersonNamesToUseSequence SQ 00100011 PatientDemographicPersonNamesToUseSequenceItem
ThirdPersonPronounsSequence SQ 00100014 PatientDemographicThirdPersonPronounsSequenceItem
ReferencedPatientPhotoSequence SQ 00101100 ReferencedInstancesAndAccessMacro
AdmissionID LO_ 00380010
IssuerOfAdmissionIDSequence SQ 00380014 HL7v2HierarchicDesignatorMacro
AdmittingDiagnosesDescription LOn 00081080
AdmittingDiagnosesCodeSequence SQ 00081084 CodeSequenceMacro
PrincipalDiagnosisCodeSequence SQ 00081301 CodeSequenceMacro
PrimaryDiagnosisCodeSequence SQ 00081302 CodeSequenceMacro
SecondaryDiagnosesCodeSequence SQ 00081303 CodeSequenceMacro
HistologicalDiagnosesCodeSequence SQ 00081304 CodeSequenceMacro
ReasonForVisit UT_ 00321066
ReasonForVisitCodeSequence SQ 00321067 CodeSequenceMacro
ReferencedRequestSequence SQ 0040A370 UnifiedProcedureStepRelationshipReferencedRequestSequenceItem
ReplacedProcedureStepSequence SQ 00741224 SOPInstanceReferenceMacro

Unified Procedure Step Relationship Module (C.30.4)""",
    "UnifiedProcedureStepScheduledProcedureInformationModule": """\
dcmgen.modules.unified_procedure_step_scheduled_procedure_information
Module
ScheduledProcedureStepPriority CS_ 00741200
ScheduledProcedureStepModificationDateTime DT_ 00404010
WorklistLabel LO_ 00741202
ProcedureStepLabel LO_ 00741204
CommentsOnTheScheduledProcedureStep LT_ 00400400
ScheduledStationNameCodeSequence SQ 00404025 CodeSequenceMacro
ScheduledStationClassCodeSequence SQ 00404026 CodeSequenceMacro
ScheduledStationGeographicLocationCodeSequence SQ 00404027 CodeSequenceMacro
ScheduledHumanPerformersSequence SQ 00404034 ScheduledHumanPerformersSequenceItem
ScheduledProcedureStepStartDateTime DT_ 00404005
ExpectedCompletionDateTime DT_ 00404011
ScheduledProcedureStepExpirationDateTime DT_ 00404008
ScheduledWorkitemCodeSequence SQ 00404018 CodeSequenceMacro
ScheduledProcessingParametersSequence SQ 00741210 ScheduledProcessingParametersSequenceItem
InputReadinessState CS_ 00404041
InputInformationSequence SQ 00404021 ReferencedInstancesAndAccessMacro
StudyInstanceUID UI_ 0020000D
OutputDestinationSequence SQ 00404070 StorageMacro
TreatmentSessionUID UI_ 300A0700

Unified Procedure Step Scheduled Procedure Information Module (C.30.2)""",
    "VLImageModule": """\
dcmgen.modules.vl_image
PrimaryAnatomicStructureMacro Module
ImageType CSTn 00080008
PhotometricInterpretation CS 00280004
BitsAllocated US 00280100
BitsStored US 00280101
HighBit US 00280102
PixelRepresentation US 00280103
SamplesPerPixel US 00280002
PlanarConfiguration US 00280006
ContentTime TM 00080033
LossyImageCompression CS_ 00282110
ReferencedImageSequence SQ 00081140 VLImageReferencedImageSequenceItem
WindowCenter DSn 00281050
WindowWidth DSn 00281051
ImageLaterality CS_ 00200062
ViewCodeSequence SQ 00540220 ViewCodeSequenceItem
AnatomicRegionSequence SQ 00082218 AnatomicRegionSequenceItem
ChannelDescriptionCodeSequence SQ 0022001A CodeSequenceMacro
PixelSpacing DSn 00280030
ImagerPixelSpacing DSn 00181164

VL Image Module (C.8.12.1)""",
    "VLPhotographicAcquisitionModule": """\
dcmgen.modules.vl_photographic_acquisition
Module
WhitePoint DS_ 00160001
PrimaryChromaticities DSn 00160002
BatteryLevel UT_ 00160003
ExposureTimeInSeconds DS_ 00160004
FNumber DS_ 00160005
OECFRows IS_ 00160006
OECFColumns IS_ 00160007
OECFColumnNames UCn 00160008
OECFValues DSn 00160009
SpatialFrequencyResponseRows IS_ 0016000A
SpatialFrequencyResponseColumns IS_ 0016000B
SpatialFrequencyResponseColumnNames UCn 0016000C
SpatialFrequencyResponseValues DSn 0016000D
ColorFilterArrayPatternRows IS_ 0016000E
ColorFilterArrayPatternColumns IS_ 0016000F
ColorFilterArrayPatternValues DSn 00160010
ExposureProgram US_ 00160016
SpectralSensitivity UT_ 00160017
PhotographicSensitivity IS_ 00160018
SensitivityType US_ 0016001A
StandardOutputSensitivity IS_ 0016001B
RecommendedExposureIndex IS_ 0016001C
ISOSpeed IS_ 0016001D
ISOSpeedLatitudeyyy IS_ 0016001E
ISOSpeedLatitudezzz IS_ 0016001F
EXIFVersion UT_ 00160020
ShutterSpeedValue DS_ 00160021
ApertureValue DS_ 00160022
BrightnessValue DS_ 00160023
ExposureBiasValue DS_ 00160024
MaxApertureValue DS_ 00160025
SubjectDistance DS_ 00160026
MeteringMode US_ 00160027
LightSource US_ 00160028
FlashFiringStatus US_ 00160011
FlashReturnStatus US_ 00160012
FlashMode US_ 00160013
FlashFunctionPresent US_ 00160014
FlashRedEyeMode US_ 00160015
FocalLength DS_ 00160029
SubjectArea ISn 0016002A
MakerNote OB_ 0016002B
Temperature DS_ 00160030
Humidity DS_ 00160031
Pressure DS_ 00160032
WaterDepth DS_ 00160033
Acceleration DS_ 00160034
CameraElevationAngle DS_ 00160035
FlashEnergy DSn 00160036
SubjectLocation ISn 00160037
PhotographicExposureIndex DS_ 00160038
SensingMethod US_ 00160039
FileSource US_ 0016003A
SceneType US_ 0016003B
CustomRendered US_ 00160041
ExposureMode US_ 00160042
WhiteBalance US_ 00160043
DigitalZoomRatio DS_ 00160044
FocalLengthIn35mmFilm IS_ 00160045
SceneCaptureType US_ 00160046
GainControl US_ 00160047
Contrast US_ 00160048
Saturation US_ 00160049
Sharpness US_ 0016004A
DeviceSettingDescription OB_ 0016004B
SubjectDistanceRange US_ 0016004C
SelfTimerMode IS_ 00160019
InteroperabilityIndex CST_ 00160061
InteroperabilityVersion OB_ 00160062

VL Photographic Acquisition Module (C.8.12.11)""",
    "VLPhotographicEquipmentModule": """\
dcmgen.modules.vl_photographic_equipment
Module
CameraOwnerName UT_ 0016004D
LensSpecification DSn 0016004E
LensMake UT_ 0016004F
LensModel UT_ 00160050
LensSerialNumber UT_ 00160051

VL Photographic Equipment Module (C.8.12.10)""",
    "VLPhotographicGeolocationModule": """\
dcmgen.modules.vl_photographic_geolocation
Module
GPSVersionID OB_ 00160070
GPSLatitudeRef CS_ 00160071
GPSLatitude DSn 00160072
GPSLongitudeRef CS_ 00160073
GPSLongitude DSn 00160074
GPSAltitudeRef US_ 00160075
GPSAltitude DS_ 00160076
GPSTimeStamp DT_ 00160077
GPSSatellites UT_ 00160078
GPSStatus CS_ 00160079
GPSMeasureMode CS_ 0016007A
GPSDOP DS_ 0016007B
GPSSpeedRef CS_ 0016007C
GPSSpeed DS_ 0016007D
GPSTrackRef CS_ 0016007E
GPSTrack DS_ 0016007F
GPSImgDirectionRef CS_ 00160080
GPSImgDirection DS_ 00160081
GPSMapDatum UT_ 00160082
GPSDestLatitudeRef CS_ 00160083
GPSDestLatitude DSn 00160084
GPSDestLongitudeRef CS_ 00160085
GPSDestLongitude DSn 00160086
GPSDestBearingRef CS_ 00160087
GPSDestBearing DS_ 00160088
GPSDestDistanceRef CS_ 00160089
GPSDestDistance DS_ 0016008A
GPSProcessingMethod OB_ 0016008B
GPSAreaInformation OB_ 0016008C
GPSDateStamp DT_ 0016008D
GPSDifferential IS_ 0016008E

VL Photographic Geolocation Module (C.8.12.12)""",
    "VOILUTMacro": """\
dcmgen.items.voi_lut_macro
Macro
VOILUTSequence SQ 00283010 VOILUTSequenceItem
WindowCenter DSn 00281050
WindowWidth DSn 00281051
WindowCenterWidthExplanation LOn 00281055
VOILUTFunction CST_ 00281056

VOI LUT Macro (C.11.2)""",
    "VOILUTModule": """\
dcmgen.modules.voi_lut
VOILUTMacro Module

VOI LUT Module (C.11.2)""",
    "VariableModalityLUTModule": """\
dcmgen.modules.variable_modality_lut
Module
VariableModalityLUTSequence SQ 00283001 VariableModalityLUTSequenceItem

Variable Modality LUT Module (C.11.35)""",
    "VectorsMacro": """\
dcmgen.items.vectors_macro
Macro
NumberOfVectors UL 0066001E
VectorDimensionality US 0066001F
VectorAccuracy FLn 00660020
VectorCoordinateData OF 00660021

Vectors Macro (C.27.3)""",
    "VisitAdmissionModule": """\
dcmgen.modules.visit_admission
Module
ReferringPhysicianName PN_ 00080090
ReferringPhysicianAddress ST_ 00080092
ReferringPhysicianTelephoneNumbers SHn 00080094
ReferringPhysicianIdentificationSequence SQ 00080096 PersonIdentificationMacro
PhysiciansOfRecord PNn 00081048
PhysiciansOfRecordIdentificationSequence SQ 00081049 PersonIdentificationMacro
ConsultingPhysicianName PNn 0008009C
ConsultingPhysicianIdentificationSequence SQ 0008009D PersonIdentificationMacro
AdmittingDiagnosesDescription LOn 00081080
AdmittingDiagnosesCodeSequence SQ 00081084 CodeSequenceMacro
PrincipalDiagnosisCodeSequence SQ 00081301 CodeSequenceMacro
PrimaryDiagnosisCodeSequence SQ 00081302 CodeSequenceMacro
SecondaryDiagnosesCodeSequence SQ 00081303 CodeSequenceMacro
HistologicalDiagnosesCodeSequence SQ 00081304 CodeSequenceMacro
RouteOfAdmissions LO_ 00380016
AdmittingDate DA_ 00380020
AdmittingTime TM_ 00380021

Visit Admission Module (C.3.4)""",
    "VisitIdentificationModule": """\
dcmgen.modules.visit_identification
Module
InstitutionName LO_ 00080080
InstitutionAddress ST_ 00080081
InstitutionCodeSequence SQ 00080082 CodeSequenceMacro
InstitutionalDepartmentName LO_ 00081040
InstitutionalDepartmentTypeCodeSequence SQ 00081041 CodeSequenceMacro
AdmissionID LO_ 00380010
IssuerOfAdmissionIDSequence SQ 00380014 HL7v2HierarchicDesignatorMacro
ReasonForVisit UT_ 00321066
ReasonForVisitCodeSequence SQ 00321067 CodeSequenceMacro
ServiceEpisodeID LO_ 00380060
IssuerOfServiceEpisodeIDSequence SQ 00380064 HL7v2HierarchicDesignatorMacro
ServiceEpisodeDescription LO_ 00380062

Visit Identification Module (C.3.2)""",
    "VisitRelationshipModule": """\
dcmgen.modules.visit_relationship
Module
ReferencedStudySequence SQ 00081110 SOPInstanceReferenceMacro
ReferencedPatientSequence SQ 00081120 SOPInstanceReferenceMacro

Visit Relationship Module (C.3.1)""",
    "VisitStatusModule": """\
dcmgen.modules.visit_status
Module
VisitStatusID CST_ 00380008
CurrentPatientLocation LO_ 00380300
PatientInstitutionResidence LO_ 00380400
VisitComments LT_ 00384000

Visit Status Module (C.3.3)""",
    "VisualAcuityMeasurementsMacro": """\
dcmgen.items.visual_acuity_measurements_macro
Macro
DecimalVisualAcuity FD 00460137
VisualAcuityModifiers SSn 00460135

Visual Acuity Measurements Macro (C.8.25.12)""",
    "VisualAcuityMeasurementsModule": """\
dcmgen.modules.visual_acuity_measurements
Module
ViewingDistanceType CS 00460125
VisualAcuityTypeCodeSequence SQ 00460121 CodeSequenceMacro
BackgroundColor CST 00460092
Optotype CST 00460094
OptotypeDetailedDefinition LO 00460139
OptotypePresentation CS 00460095
VisualAcuityRightEyeSequence SQ 00460122 VisualAcuityMeasurementsMacro
VisualAcuityLeftEyeSequence SQ 00460123 VisualAcuityMeasurementsMacro
VisualAcuityBothEyesOpenSequence SQ 00460124 VisualAcuityMeasurementsMacro

Visual Acuity Measurements Module (C.8.25.12)""",
    "VisualAcuityMeasurementsSeriesModule": """\
dcmgen.modules.visual_acuity_measurements_series
Module
Modality CS 00080060
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro

Visual Acuity Measurements Series Module (C.8.25.5)""",
    "VisualEvaluationResultMacro": """\
dcmgen.items.visual_evaluation_result_macro
Macro
VisualEvaluationTestSequence SQ 00287028 VisualEvaluationTestSequenceItem
VisualEvaluationMethodCodeSequence SQ 0028702E CodeSequenceMacro

Visual Evaluation Result Macro (C.32.3.2)""",
    "VisualFieldStaticPerimetryMeasurementsSeriesModule": """\
dcmgen.modules.visual_field_static_perimetry_measurements_series
PerformedProcedureStepSummaryMacro Module
Modality CS 00080060
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro
RequestAttributesSequence SQ 00400275 RequestAttributesMacro

Visual Field Static Perimetry Measurements Series Module (C.8.26.1)""",
    "VisualFieldStaticPerimetryTestMeasurementsModule": """\
dcmgen.modules.visual_field_static_perimetry_test_measurements
Module
MeasurementLaterality CS 00240113
PresentedVisualStimuliDataFlag CS 00240037
NumberOfVisualStimuli US 00240038
VisualFieldTestDuration FL 00240088
FovealSensitivityMeasured CS 00240086
FovealSensitivity FL 00240087
FovealPointNormativeDataFlag CS 00240117
FovealPointProbabilityValue FL 00240118
ScreeningBaselineMeasured CS 00240120
ScreeningBaselineMeasuredSequence SQ 00240122 ScreeningBaselineMeasuredSequenceItem
BlindSpotLocalized CS 00240106
BlindSpotXCoordinate FL 00240107
BlindSpotYCoordinate FL 00240108
MinimumSensitivityValue FL 00240105
TestPointNormalsDataFlag CS 00240057
TestPointNormalsSequence SQ 00240058 ExternallySourcedDataSetIdentificationMacro
AgeCorrectedSensitivityDeviationAlgorithmSequence SQ 00240065 AlgorithmIdentificationMacro
GeneralizedDefectSensitivityDeviationAlgorithmSequence SQ 00240067 AlgorithmIdentificationMacro
VisualFieldTestPointSequence SQ 00240089 VisualFieldTestPointSequenceItem

Visual Field Static Perimetry Test Measurements Module (C.8.26.4)""",
    "VisualFieldStaticPerimetryTestParametersModule": """\
dcmgen.modules.visual_field_static_perimetry_test_parameters
Module
VisualFieldHorizontalExtent FL 00240010
VisualFieldVerticalExtent FL 00240011
VisualFieldShape CST 00240012
ScreeningTestModeCodeSequence SQ 00240016 CodeSequenceMacro
MaximumStimulusLuminance FL 00240018
BackgroundLuminance FL 00240020
StimulusColorCodeSequence SQ 00240021 CodeSequenceMacro
BackgroundIlluminationColorCodeSequence SQ 00240024 CodeSequenceMacro
StimulusArea FL 00240025
StimulusPresentationTime FL 00240028

Visual Field Static Perimetry Test Parameters Module (C.8.26.2)""",
    "VisualFieldStaticPerimetryTestReliabilityModule": """\
dcmgen.modules.visual_field_static_perimetry_test_reliability
Module
FixationSequence SQ 00240032 FixationSequenceItem
VisualFieldCatchTrialSequence SQ 00240034 VisualFieldCatchTrialSequenceItem
StimuliRetestingQuantity US_ 00240042
PatientReliabilityIndicator LO_ 00240069
CommentsOnPatientPerformanceOfVisualField LT_ 00240044
VisualFieldTestReliabilityGlobalIndexSequence SQ 00240317 OphthalmicVisualFieldGlobalIndexMacro

Visual Field Static Perimetry Test Reliability Module (C.8.26.3)""",
    "VisualFieldStaticPerimetryTestResultsModule": """\
dcmgen.modules.visual_field_static_perimetry_test_results
Module
VisualFieldMeanSensitivity FL 00240070
VisualFieldTestNormalsFlag CS 00240063
ResultsNormalsSequence SQ 00240064 ResultsNormalsSequenceItem
ShortTermFluctuationCalculated CS 00240074
ShortTermFluctuation FL 00240075
ShortTermFluctuationProbabilityCalculated CS 00240076
ShortTermFluctuationProbability FL 00240077
CorrectedLocalizedDeviationFromNormalCalculated CS 00240078
CorrectedLocalizedDeviationFromNormal FL 00240079
CorrectedLocalizedDeviationFromNormalProbabilityCalculated CS 00240080
CorrectedLocalizedDeviationFromNormalProbability FL 00240081
VisualFieldGlobalResultsIndexSequence SQ 00240320 OphthalmicVisualFieldGlobalIndexMacro

Visual Field Static Perimetry Test Results Module (C.8.26.5)""",
    "VolumeCroppingModule": """\
dcmgen.modules.volume_cropping
Module
VolumeCroppingSequence SQ 00701301 VolumeCroppingSequenceItem

Volume Cropping Module (C.11.24)""",
    "VolumeRenderGeometryModule": """\
dcmgen.modules.volume_render_geometry
Module
RenderProjection CS 00701602
ViewpointPosition FDn 00701603
ViewpointLookAtPoint FDn 00701604
ViewpointUpDirection FDn 00701605
RenderFieldOfView FDn 00701606
RenderingMethod CS 0070120D
SamplingStepSize FD_ 00701607

Volume Render Geometry Module (C.11.30)""",
    "VolumetricGraphicAnnotationModule": """\
dcmgen.modules.volumetric_graphic_annotation
Module
VolumetricAnnotationSequence SQ 00701901 VolumetricAnnotationSequenceItem
VolumetricPresentationInputAnnotationSequence SQ 00701905 VolumetricPresentationInputAnnotationSequenceItem

Volumetric Graphic Annotation Module (C.11.28)""",
    "VolumetricPresentationStateIdentificationModule": """\
dcmgen.modules.volumetric_presentation_state_identification
ContentIdentificationMacro Module
PresentationCreationDate DA 00700082
PresentationCreationTime TM 00700083
RenderedImageReferenceSequence SQ 00701104 ImageSOPInstanceReferenceMacro
PresentationDisplayCollectionUID UI_ 00701101
PresentationSequenceCollectionUID UI 00701102
PresentationSequencePositionIndex US 00701103

Volumetric Presentation State Identification Module (C.11.22)""",
    "VolumetricPresentationStateRelationshipModule": """\
dcmgen.modules.volumetric_presentation_state_relationship
Module
VolumetricPresentationInputSetSequence SQ 0070120A VolumetricPresentationInputSetSequenceItem
VolumetricPresentationStateInputSequence SQ 00701201 VolumetricPresentationStateInputSequenceItem
GlobalCrop CS 0070120B
GlobalCroppingSpecificationIndex USn 0070120C

Volumetric Presentation State Relationship Module (C.11.23)""",
    "WaveformAnnotationModule": """\
dcmgen.modules.waveform_annotation
Module
WaveformAnnotationSequence SQ 0040B020 WaveformAnnotationSequenceItem

Waveform Annotation Module (C.10.10)""",
    "WaveformFilterCharacteristicsMacro": """\
dcmgen.items.waveform_filter_characteristics_macro
Macro
WaveformFilterType CS 003A0322
FilterLowFrequency DS 003A0220
FilterHighFrequency DS 003A0221
NotchFilterFrequency DS 003A0222
NotchFilterBandwidth DS_ 003A0223
AnalogFilterCharacteristicsSequence SQ 003A0323 AnalogFilterCharacteristicsSequenceItem
DigitalFilterCharacteristicsSequence SQ 003A0326 DigitalFilterCharacteristicsSequenceItem
WaveformFilterDescription ST_ 003A0329
FilterLookupTableSequence SQ 003A032A WaveformFilterLookupTableMacro

Waveform Filter Characteristics Macro (C.10.12)""",
    "WaveformFilterLookupTableMacro": """\
dcmgen.items.waveform_filter_lookup_table_macro
Macro
FilterLookupTableDescription ST_ 003A032B
FrequencyEncodingCodeSequence SQ 003A032C CodeSequenceMacro
MagnitudeEncodingCodeSequence SQ 003A032D CodeSequenceMacro
FilterLookupTableData OD 003A032E

Waveform Filter Lookup Table Macro (C.10.13)""",
    "WaveformIdentificationModule": """\
dcmgen.modules.waveform_identification
Module
InstanceNumber IS 00200013
ContentDate DA 00080023
ContentTime TM 00080033
AcquisitionDateTime DT 0008002A
ReferencedInstanceSequence SQ 0008114A WaveformIdentificationReferencedInstanceSequenceItem

Waveform Identification Module (C.10.8)""",
    "WaveformKeysMacro": """\
dcmgen.items.waveform_keys_macro
Macro
SpecificCharacterSet CSn 00080005
InstanceNumber IS 00200013
ContentDate DA 00080023
ContentTime TM 00080033

Waveform Keys (F.5.24)""",
    "WaveformModule": """\
dcmgen.modules.waveform
Module
WaveformSequence SQ 54000100 WaveformSequenceItem
WaveformDataDisplayScale FL_ 003A0230
WaveformDisplayBackgroundCIELabValue USn 003A0231
WaveformPresentationGroupSequence SQ 003A0240 WaveformPresentationGroupSequenceItem

Waveform Module (C.10.9)""",
    "WaveformPresentationMontageModule": """\
dcmgen.modules.waveform_presentation_montage
Module
WaveformMontageSequence SQ 0040B039 WaveformMontageSequenceItem

Waveform Presentation Montage Module (C.39.6)""",
    "WaveformPresentationStateRelationshipModule": """\
dcmgen.modules.waveform_presentation_state_relationship
Module
ReferencedSeriesSequence SQ 00081115 WaveformPresentationStateRelationshipReferencedSeriesSequenceItem

Waveform Presentation State Relationship Module (C.39.1)""",
    "WaveformReferenceMacro": """\
dcmgen.items.waveform_reference_macro
CompositeObjectReferenceMacro
ReferencedSOPSequence SQ 00081199 WaveformReferenceReferencedSOPSequenceItem

Waveform Reference Macro (C.18.5)""",
    "WedgePositionsMacro": """\
dcmgen.items.wedge_positions_macro
Macro
NumberOfWedgePositions US 300A0655
WedgePositionSequence SQ 300A0116 WedgePositionsWedgePositionSequenceItem

Wedge Positions Macro (C.36.2.2.11)""",
    "WedgesDefinitionMacro": """\
dcmgen.items.wedges_definition_macro
Macro
NumberOfWedges IS 300A00D0
WedgeDefinitionSequence SQ 300A0651 WedgeDefinitionSequenceItem

Wedges Definition Macro (C.36.2.2.10)""",
    "WholeSlideMicroscopyImageFrameTypeMacro": """\
dcmgen.items.whole_slide_microscopy_image_frame_type_macro
Macro
WholeSlideMicroscopyImageFrameTypeSequence SQ 00400710 WholeSlideMicroscopyImageFrameTypeSequenceItem

Whole Slide Microscopy Image Frame Type Macro (C.8.12.9)""",
    "WholeSlideMicroscopyImageModule": """\
dcmgen.modules.whole_slide_microscopy_image
Module
ImageType CSTn 00080008
ImagedVolumeWidth FL 00480001
ImagedVolumeHeight FL 00480002
ImagedVolumeDepth FL 00480003
SamplesPerPixel US 00280002
PhotometricInterpretation CS 00280004
PlanarConfiguration US 00280006
NumberOfFrames IS 00280008
BitsAllocated US 00280100
BitsStored US 00280101
HighBit US 00280102
PixelRepresentation US 00280103
AcquisitionDateTime DT 0008002A
AcquisitionDuration FD_ 00189073
LossyImageCompression CS 00282110
LossyImageCompressionRatio DSn 00282112
LossyImageCompressionMethod CSTn 00282114
PresentationLUTShape CS 20500020
RescaleIntercept DS 00281052
RescaleSlope DS 00281053
VolumetricProperties CS 00089206
SpecimenLabelInImage CS 00480010
BurnedInAnnotation CS 00280301
FocusMethod CS 00480011
ExtendedDepthOfField CS 00480012
NumberOfFocalPlanes US 00480013
DistanceBetweenFocalPlanes FL 00480014
AcquisitionDeviceProcessingDescription LO_ 00181400
ConvolutionKernel SHn 00181210
RecommendedAbsentPixelCIELabValue USn 00480015

Whole Slide Microscopy Image Module (C.8.12.4)""",
    "WholeSlideMicroscopySeriesModule": """\
dcmgen.modules.whole_slide_microscopy_series
Module
Modality CS 00080060
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro

Whole Slide Microscopy Series Module (C.8.12.3)""",
    "WideFieldOphthalmicPhotography3DCoordinatesModule": """\
dcmgen.modules.wide_field_ophthalmic_photography_3d_coordinates
GeneralAnatomyMandatoryMacro Module
TransformationMethodCodeSequence SQ 00221512 CodeSequenceMacro
TransformationAlgorithmSequence SQ 00221513 AlgorithmIdentificationMacro
OphthalmicAxialLength FL 00221019
OphthalmicAxialLengthMethod CS 00221515
OphthalmicFOV FL_ 00221517
TwoDimensionalToThreeDimensionalMapSequence SQ 00221518 TwoDimensionalToThreeDimensionalMapSequenceItem

Wide Field Ophthalmic Photography 3D Coordinates Module (C.8.17.12)""",
    "WideFieldOphthalmicPhotographyQualityRatingModule": """\
dcmgen.modules.wide_field_ophthalmic_photography_quality_rating
Module
WideFieldOphthalmicPhotographyQualityRatingSequence SQ 00221525 WideFieldOphthalmicPhotographyQualityRatingSequenceItem

Wide Field Ophthalmic Photography Quality Rating Module (C.8.17.13)""",
    "WideFieldOphthalmicPhotographyStereographicProjectionModule": """\
dcmgen.modules.wide_field_ophthalmic_photography_stereographic_projection
GeneralAnatomyMandatoryMacro Module
TransformationAlgorithmSequence SQ 00221513 AlgorithmIdentificationMacro
OphthalmicAxialLength FL 00221019
OphthalmicAxialLengthMethod CS 00221515
XCoordinatesCenterPixelViewAngle FL 00221528
YCoordinatesCenterPixelViewAngle FL 00221529
OphthalmicFOV FL_ 00221517

Wide Field Ophthalmic Photography Stereographic Projection Module (C.8.17.11)""",
    "XAPositionerModule": """\
dcmgen.modules.xa_positioner
Module
DistanceSourceToPatient DS_ 00181111
DistanceSourceToDetector DS_ 00181110
EstimatedRadiographicMagnificationFactor DS_ 00181114
PositionerMotion CST_ 00181500
PositionerPrimaryAngle DS_ 00181510
PositionerSecondaryAngle DS_ 00181511
PositionerPrimaryAngleIncrement DSn 00181520
PositionerSecondaryAngleIncrement DSn 00181521
DetectorPrimaryAngle DS_ 00181530
DetectorSecondaryAngle DS_ 00181531

XA Positioner Module (C.8.7.5)""",
    "XAProtocolSeriesModule": """\
dcmgen.modules.xa_protocol_series
Module
Modality CST 00080060

XA Protocol Series Module (C.34.16)""",
    "XAXRFAcquisitionModule": """\
dcmgen.modules.xa_xrf_acquisition
Module
KVP DS 00180060
RadiationSetting CS 00181155
XRayTubeCurrentInmA FD 00189330
ExposureTimeInms FD 00189328
ExposureInmAs FD 00189332
AveragePulseWidth DS 00181154
AcquisitionDuration FD 00189073
RadiationMode CST 0018115A
FocalSpots DSn 00181190
AnodeTargetMaterial CST_ 00181191
RectificationType CST_ 00181156
XRayReceptorType CS 00189420
DistanceReceptorPlaneToDetectorHousing FL_ 00189426
PositionerType CST 00181508
CArmPositionerTabletopRelationship CS 00189474
AcquiredImageAreaDoseProduct FL_ 00189473

XA/XRF Acquisition Module (C.8.19.3)""",
    "XAXRFMultiFramePresentationModule": """\
dcmgen.modules.xa_xrf_multi_frame_presentation
Module
PreferredPlaybackSequencing US_ 00181244
FrameDisplaySequence SQ 00089458 FrameDisplaySequenceItem

XA/XRF Multi-frame Presentation Module (C.8.19.7)""",
    "XAXRFPresentationStateMaskModule": """\
dcmgen.modules.xa_xrf_presentation_state_mask
Module
MaskSubtractionSequence SQ 00286100 XAXRFPresentationStateMaskMaskSubtractionSequenceItem

XA/XRF Presentation State Mask Module (C.11.19)""",
    "XAXRFPresentationStatePresentationModule": """\
dcmgen.modules.xa_xrf_presentation_state_presentation
Module
MultiFramePresentationSequence SQ 00289505 MultiFramePresentationSequenceItem

XA/XRF Presentation State Presentation Module (C.11.21)""",
    "XAXRFPresentationStateShutterModule": """\
dcmgen.modules.xa_xrf_presentation_state_shutter
Module
FrameDisplayShutterSequence SQ 00189472 XAXRFPresentationStateShutterFrameDisplayShutterSequenceItem

XA/XRF Presentation State Shutter Module (C.11.20)""",
    "XAXRFSeriesModule": """\
dcmgen.modules.xa_xrf_series
Module
Modality CS 00080060
SeriesNumber IS 00200011
ReferencedPerformedProcedureStepSequence SQ 00081111 SOPInstanceReferenceMacro

XA/XRF Series Module (C.8.19.1)""",
    "XRFPositionerModule": """\
dcmgen.modules.xrf_positioner
Module
DistanceSourceToDetector DS_ 00181110
DistanceSourceToPatient DS_ 00181111
EstimatedRadiographicMagnificationFactor DS_ 00181114
ColumnAngulation DS_ 00181450

XRF Positioner Module (C.8.7.6)""",
    "XRay3DAngiographicAcquisitionModule": """\
dcmgen.modules.x_ray_3d_angiographic_acquisition
Module
XRay3DAcquisitionSequence SQ 00189507 XRay3DAcquisitionSequenceItem

X-Ray 3D Angiographic Acquisition Module (C.8.21.3.2)""",
    "XRay3DAngiographicImageContributingSourcesModule": """\
dcmgen.modules.x_ray_3d_angiographic_image_contributing_sources
Module
ContributingSourcesSequence SQ 00189506 ContributingSourcesSequenceItem

X-Ray 3D Angiographic Image Contributing Sources Module (C.8.21.2.1)""",
    "XRay3DCraniofacialAcquisitionModule": """\
dcmgen.modules.x_ray_3d_craniofacial_acquisition
Module
XRay3DAcquisitionSequence SQ 00189507 XRay3DCraniofacialAcquisitionXRay3DAcquisitionSequenceItem

X-Ray 3D Craniofacial Acquisition Module (C.8.21.3.3)""",
    "XRay3DCraniofacialImageContributingSourcesModule": """\
dcmgen.modules.x_ray_3d_craniofacial_image_contributing_sources
Module
ContributingSourcesSequence SQ 00189506 XRay3DCraniofacialImageContributingSourcesContributingSourcesSequenceItem

X-Ray 3D Craniofacial Image Contributing Sources Module (C.8.21.2.2)""",
    "XRay3DFrameTypeMacro": """\
dcmgen.items.x_ray_3d_frame_type_macro
Macro
XRay3DFrameTypeSequence SQ 00189504 XRay3DFrameTypeSequenceItem

X-Ray 3D Frame Type Macro (C.8.21.5.1)""",
    "XRay3DGeneralPerProjectionAcquisitionMacro": """\
dcmgen.items.x_ray_3d_general_per_projection_acquisition_macro
XRayCollimatorDimensionsMacro
KVP DS 00180060
XRayTubeCurrentInmA FD 00189330
FrameAcquisitionDuration FD 00189220
CollimatorShape CSn 00181700

X-Ray 3D General Per Projection Acquisition Macro (C.8.21.3.1.2)""",
    "XRay3DGeneralPositionerMovementMacro": """\
dcmgen.items.x_ray_3d_general_positioner_movement_macro
Macro
PrimaryPositionerScanArc FL 00189508
PrimaryPositionerScanStartAngle FL 00189510
PrimaryPositionerIncrement FL 00189514
PrimaryPositionerIncrementSign SS_ 00189518
SecondaryPositionerScanArc FL 00189509
SecondaryPositionerScanStartAngle FL 00189511
SecondaryPositionerIncrement FL 00189515
SecondaryPositionerIncrementSign SS_ 00189519

X-Ray 3D General Positioner Movement Macro (C.8.21.3.1.3)""",
    "XRay3DGeneralSharedAcquisitionMacro": """\
dcmgen.items.x_ray_3d_general_shared_acquisition_macro
XRayGridDescriptionMacro
SourceImageSequence SQ 00082112 ImageSOPInstanceReferenceMacro
FieldOfViewDimensionsInFloat FLn 00189461
FieldOfViewOrigin DSn 00187030
FieldOfViewRotation DS 00187032
FieldOfViewHorizontalFlip CS 00187034
Grid CSTn 00181166
KVP DS 00180060
XRayTubeCurrentInmA FD 00189330
ExposureTimeInms FD 00189328
ExposureInmAs FD 00189332
ContrastBolusAgent LO 00180010
ContrastBolusAgentSequence SQ 00180012 CodeSequenceMacro
StartAcquisitionDateTime DT 00189516
EndAcquisitionDateTime DT 00189517

X-Ray 3D General Shared Acquisition Macro (C.8.21.3.1.1)""",
    "XRay3DImageModule": """\
dcmgen.modules.x_ray_3d_image
CommonCTMRAndPhotoacousticImageDescriptionMacro Module
ImageType CSn 00080008
BitsAllocated US 00280100
BitsStored US 00280101
HighBit US 00280102
SamplesPerPixel US 00280002
PhotometricInterpretation CS 00280004
ContentQualification CS 00189004
BurnedInAnnotation CS 00280301
RecognizableVisualFeatures CS_ 00280302
LossyImageCompression CS 00282110
LossyImageCompressionRatio DSn 00282112
LossyImageCompressionMethod CSTn 00282114
ReferencedImageEvidenceSequence SQ 00089092 HierarchicalSOPInstanceReferenceMacro
ImageComments LT_ 00204000
QualityControlImage CS_ 00280300
IconImageSequence SQ 00880200 ImagePixelMacro
PresentationLUTShape CS 20500020
SourceIrradiationEventSequence SQ 00083011 SourceIrradiationEventSequenceItem

X-Ray 3D Image Module (C.8.21.1)""",
    "XRay3DReconstructionModule": """\
dcmgen.modules.x_ray_3d_reconstruction
Module
XRay3DReconstructionSequence SQ 00189530 XRay3DReconstructionSequenceItem

X-Ray 3D Reconstruction Module (C.8.21.4)""",
    "XRayAcquisitionDoseModule": """\
dcmgen.modules.x_ray_acquisition_dose
ExposureIndexMacro XRayFiltrationMacro Module
KVP DS_ 00180060
XRayTubeCurrent IS_ 00181151
XRayTubeCurrentInuA DS_ 00188151
ExposureTime IS_ 00181150
ExposureTimeInuS DS_ 00188150
Exposure IS_ 00181152
ExposureInuAs IS_ 00181153
DistanceSourceToDetector DS_ 00181110
DistanceSourceToPatient DS_ 00181111
ImageAndFluoroscopyAreaDoseProduct DS_ 0018115E
BodyPartThickness DS_ 001811A0
RelativeXRayExposure IS_ 00181405
EntranceDose US_ 00400302
EntranceDoseInmGy DS_ 00408302
EntranceDoseDerivation CS_ 00408303
ExposedArea USn 00400303
DistanceSourceToEntrance DS_ 00400306
CommentsOnRadiationDose ST_ 00400310
XRayOutput DS_ 00400312
HalfValueLayer DS_ 00400314
OrganDose DS_ 00400316
OrganExposed CST_ 00400318
AnodeTargetMaterial CST_ 00181191
RectificationType CST_ 00181156

X-Ray Acquisition Dose Module (C.8.7.8)""",
    "XRayAcquisitionModule": """\
dcmgen.modules.x_ray_acquisition
BasicPixelSpacingCalibrationMacro Module
KVP DS_ 00180060
RadiationSetting CS 00181155
XRayTubeCurrent IS_ 00181151
XRayTubeCurrentInuA DS_ 00188151
ExposureTime IS_ 00181150
ExposureTimeInuS DS_ 00188150
Exposure IS_ 00181152
ExposureInuAs IS_ 00181153
Grid CSTn 00181166
AveragePulseWidth DS_ 00181154
RadiationMode CST_ 0018115A
TypeOfFilters LOn 00181161
IntensifierSize DS_ 00181162
FieldOfViewShape CST_ 00181147
FieldOfViewDimensions ISn 00181149
ImagerPixelSpacing DSn 00181164
FocalSpots DSn 00181190
ImageAndFluoroscopyAreaDoseProduct DS_ 0018115E

X-Ray Acquisition Module (C.8.7.2)""",
    "XRayCalibrationDeviceUsageMacro": """\
dcmgen.items.x_ray_calibration_device_usage_macro
Macro
CalibrationSequence SQ 00189455 CalibrationSequenceItem

X-Ray Calibration Device Usage Macro (C.8.19.6.6)""",
    "XRayCollimatorDimensionsMacro": """\
dcmgen.items.x_ray_collimator_dimensions_macro
Macro
CollimatorLeftVerticalEdge IS 00181702
CollimatorRightVerticalEdge IS 00181704
CollimatorUpperHorizontalEdge IS 00181706
CollimatorLowerHorizontalEdge IS 00181708
CenterOfCircularCollimator ISn 00181710
RadiusOfCircularCollimator IS 00181712
VerticesOfThePolygonalCollimator ISn 00181720

X-Ray Collimator Dimensions Macro (C.8.7.3)""",
    "XRayCollimatorMacro": """\
dcmgen.items.x_ray_collimator_macro
Macro
CollimatorShapeSequence SQ 00189407 CollimatorShapeSequenceItem

X-Ray Collimator Macro (C.8.19.6.12)""",
    "XRayCollimatorModule": """\
dcmgen.modules.x_ray_collimator
XRayCollimatorDimensionsMacro Module
CollimatorShape CSn 00181700

X-Ray Collimator Module (C.8.7.3)""",
    "XRayDetectorModule": """\
dcmgen.modules.x_ray_detector
DigitalXRayDetectorMacro Module
PhysicalDetectorSize FLn 00189429
PositionOfIsocenterProjection FLn 00189430

X-Ray Detector Module (C.8.19.5)""",
    "XRayExposureControlSensingRegionsMacro": """\
dcmgen.items.x_ray_exposure_control_sensing_regions_macro
Macro
ExposureControlSensingRegionsSequence SQ 00189434 ExposureControlSensingRegionsSequenceItem

X-Ray Exposure Control Sensing Regions Macro (C.8.19.6.3)""",
    "XRayFieldOfViewMacro": """\
dcmgen.items.x_ray_field_of_view_macro
Macro
FieldOfViewSequence SQ 00189432 FieldOfViewSequenceItem

X-Ray Field of View Macro (C.8.19.6.2)""",
    "XRayFilterMacro": """\
dcmgen.items.x_ray_filter_macro
Macro
XRayFilterSequence SQ 00189556 XRayFiltrationMacro

X-Ray Filter Macro (C.8.31.8)""",
    "XRayFiltrationMacro": """\
dcmgen.items.x_ray_filtration_macro
Macro
FilterType SHT_ 00181160
FilterMaterial CSTn 00187050
FilterThicknessMinimum DSn 00187052
FilterThicknessMaximum DSn 00187054
FilterBeamPathLengthMinimum FLn 00187056
FilterBeamPathLengthMaximum FLn 00187058

X-Ray Filtration Macro (C.8.7.10)""",
    "XRayFiltrationModule": """\
dcmgen.modules.x_ray_filtration
XRayFiltrationMacro Module

X-Ray Filtration Module (C.8.7.10)""",
    "XRayFrameAcquisitionMacro": """\
dcmgen.items.x_ray_frame_acquisition_macro
Macro
FrameAcquisitionSequence SQ 00189417 FrameAcquisitionSequenceItem

X-Ray Frame Acquisition Macro (C.8.19.6.8)""",
    "XRayFrameCharacteristicsMacro": """\
dcmgen.items.x_ray_frame_characteristics_macro
Macro
XAXRFFrameCharacteristicsSequence SQ 00189412 XAXRFFrameCharacteristicsSequenceItem

X-Ray Frame Characteristics Macro (C.8.19.6.1)""",
    "XRayFrameDetectorParametersMacro": """\
dcmgen.items.x_ray_frame_detector_parameters_macro
Macro
FrameDetectorParametersSequence SQ 00189451 FrameDetectorParametersSequenceItem

X-Ray Frame Detector Parameters Macro (C.8.19.6.5)""",
    "XRayFramePixelDataPropertiesMacro": """\
dcmgen.items.x_ray_frame_pixel_data_properties_macro
Macro
FramePixelDataPropertiesSequence SQ 00289443 FramePixelDataPropertiesSequenceItem

X-Ray Frame Pixel Data Properties Macro (C.8.19.6.4)""",
    "XRayGenerationModule": """\
dcmgen.modules.x_ray_generation
Module
KVP DS_ 00180060
XRayTubeCurrent IS_ 00181151
XRayTubeCurrentInuA DS_ 00188151
ExposureTime IS_ 00181150
ExposureTimeInuS DS_ 00188150
Exposure IS_ 00181152
ExposureInuAs IS_ 00181153
ExposureControlMode CST_ 00187060
ExposureControlModeDescription LT_ 00187062
ExposureStatus CST_ 00187064
PhototimerSetting DS_ 00187065
FocalSpots DSn 00181190
AnodeTargetMaterial CST_ 00181191
RectificationType CST_ 00181156
GeneratorID LO_ 00181005

X-Ray Generation Module (C.8.7.9)""",
    "XRayGeometryMacro": """\
dcmgen.items.x_ray_geometry_macro
Macro
XRayGeometrySequence SQ 00189476 XRayGeometrySequenceItem

X-Ray Geometry Macro (C.8.19.6.14)""",
    "XRayGridDescriptionMacro": """\
dcmgen.items.x_ray_grid_description_macro
Macro
GridAbsorbingMaterial LT_ 00187040
GridSpacingMaterial LT_ 00187041
GridThickness DS_ 00187042
GridPitch DS_ 00187044
GridAspectRatio ISn 00187046
GridPeriod DS_ 00187048
GridFocalDistance DS_ 0018704C
GridID LO_ 00181006

X-Ray Grid Description Macro (C.8.7.11)""",
    "XRayGridMacro": """\
dcmgen.items.x_ray_grid_macro
XRayGridDescriptionMacro
XRayGridSequence SQ 00189555 XRayGridSequenceItem

X-Ray Grid Macro (C.8.31.7)""",
    "XRayGridModule": """\
dcmgen.modules.x_ray_grid
XRayGridDescriptionMacro Module
Grid CSTn 00181166

X-Ray Grid Module (C.8.7.11)""",
    "XRayImageIntensifierModule": """\
dcmgen.modules.x_ray_image_intensifier
Module
IntensifierSize DS 00181162
IntensifierActiveShape CS 00189427
IntensifierActiveDimensions FLn 00189428

X-Ray Image Intensifier Module (C.8.19.4)""",
    "XRayImageModule": """\
dcmgen.modules.x_ray_image
GeneralAnatomyOptionalMacro Module
FrameIncrementPointer ATn 00280009
LossyImageCompression CS 00282110
ImageType CSTn 00080008
PixelIntensityRelationship CST 00281040
SamplesPerPixel US 00280002
PhotometricInterpretation CS 00280004
BitsAllocated US 00280100
BitsStored US 00280101
HighBit US 00280102
PixelRepresentation US 00280103
ScanOptions CSTn 00180022
RWavePointer USn 00286040
ReferencedImageSequence SQ 00081140 ReferencedImageSequenceItem
DerivationDescription ST_ 00082111
AcquisitionDeviceProcessingDescription LO_ 00181400
FrameLabelVector SHn 00182002
FrameDimensionPointer ATn 0028000A
CalibrationImage CS_ 00500004

X-Ray Image Module (C.8.7.1)""",
    "XRayIsocenterReferenceSystemMacro": """\
dcmgen.items.x_ray_isocenter_reference_system_macro
Macro
IsocenterReferenceSystemSequence SQ 00189462 IsocenterReferenceSystemSequenceItem

X-Ray Isocenter Reference System Macro (C.8.19.6.13)""",
    "XRayObjectThicknessMacro": """\
dcmgen.items.x_ray_object_thickness_macro
Macro
ObjectThicknessSequence SQ 00189456 ObjectThicknessSequenceItem

X-Ray Object Thickness Macro (C.8.19.6.7)""",
    "XRayPositionerMacro": """\
dcmgen.items.x_ray_positioner_macro
Macro
PositionerPositionSequence SQ 00189405 PositionerPositionSequenceItem

X-Ray Positioner Macro (C.8.19.6.10)""",
    "XRayProjectionPixelCalibrationMacro": """\
dcmgen.items.x_ray_projection_pixel_calibration_macro
Macro
ProjectionPixelCalibrationSequence SQ 00189401 ProjectionPixelCalibrationSequenceItem

X-Ray Projection Pixel Calibration Macro (C.8.19.6.9)""",
    "XRayTableModule": """\
dcmgen.modules.x_ray_table
Module
TableMotion CST_ 00181134
TableVerticalIncrement DSn 00181135
TableLongitudinalIncrement DSn 00181137
TableLateralIncrement DSn 00181136
TableAngle DS_ 00181138

X-Ray Table Module (C.8.7.4)""",
    "XRayTablePositionMacro": """\
dcmgen.items.x_ray_table_position_macro
Macro
TablePositionSequence SQ 00189406 TablePositionSequenceItem

X-Ray Table Position Macro (C.8.19.6.11)""",
    "XRayTomographyAcquisitionModule": """\
dcmgen.modules.x_ray_tomography_acquisition
Module
TomoLayerHeight DS 00181460
TomoAngle DS_ 00181470
TomoTime DS_ 00181480
TomoType CST_ 00181490
TomoClass CST_ 00181491
NumberOfTomosynthesisSourceImages IS_ 00181495

X-Ray Tomography Acquisition Module (C.8.7.7)""",
}
