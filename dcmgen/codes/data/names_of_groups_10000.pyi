# Generated from PS3.16 2026b (sha256 270fe41ff9d0) by generator; do not edit.
from dcmgen.codes.code import Code
from dcmgen.codes.collections import ContextGroup

class _Cid10000(ContextGroup):
    IrradiationEvent: Code
    PerformedProcedureStep: Code
    ProcedureStepToThisPoint: Code
    Series: Code
    Study: Code

class _Cid10001(ContextGroup):
    IrradiationEventUID: Code
    PerformedProcedureStepSOPInstanceUID: Code
    SeriesInstanceUID: Code
    StudyInstanceUID: Code

class _Cid10002(ContextGroup):
    Fluoroscopy: Code
    RotationalAcquisition: Code
    StationaryAcquisition: Code
    SteppingAcquisition: Code

class _Cid10003(ContextGroup):
    AllPlanes: Code
    PlaneA: Code
    PlaneB: Code
    SinglePlane: Code

class _Cid10004(ContextGroup):
    Continuous: Code
    Pulsed: Code

class _Cid10005(ContextGroup):
    ComputedTomography: Code
    ConeBeamComputedTomography: Code
    DentalRadiography: Code
    DualEnergyXRayAbsorptiometry: Code
    Fluoroscopy: Code
    FluoroscopyAndRadiography: Code
    Mammography: Code
    PlainRadiography: Code

class _Cid10006(ContextGroup):
    Aluminum: Code
    Copper: Code
    Europium: Code
    Lead: Code
    Molybdenum: Code
    Niobium: Code
    Rhodium: Code
    Silver: Code
    Tantalum: Code
    Tin: Code

class _Cid10007(ContextGroup):
    ButterflyFilter: Code
    FlatFilter: Code
    NoFilter: Code
    StripFilter: Code
    WedgeFilter: Code

class _Cid10008(ContextGroup):
    DistanceSourceToDetector: Code
    DistanceSourceToIsocenter: Code
    DistanceSourceToReferencePoint: Code
    DistanceSourceToTablePlane: Code
    TableHeightEndPosition: Code
    TableHeightPosition: Code
    TableLateralEndPosition: Code
    TableLateralPosition: Code
    TableLongitudinalEndPosition: Code
    TableLongitudinalPosition: Code
    TableXEndPositionToIsocenter: Code
    TableXPositionToIsocenter: Code
    TableYEndPositionToIsocenter: Code
    TableYPositionToIsocenter: Code
    TableZEndPositionToIsocenter: Code
    TableZPositionToIsocenter: Code

class _Cid10009(ContextGroup):
    Calculated: Code
    Estimated: Code
    Measured: Code

class _Cid10010(ContextGroup):
    Dosimeter: Code

class _Cid10011(ContextGroup):
    CtdifreeairToEConversionViaMCComputation: Code
    CtdifreeairToEConversionViaMeasurement: Code
    DLPToEConversionViaMCComputation: Code
    DLPToEConversionViaMeasurement: Code

class _Cid10012(ContextGroup):
    AirKermaAtOutputMeasurementPoint: Code
    AverageGlandularDose: Code
    DLP: Code
    DoseAreaProduct: Code
    DoseRP: Code
    MeanCtdifreeair: Code
    MeanCtdivol: Code

class _Cid10013(ContextGroup):
    ConeBeamAcquisition: Code
    ConstantAngleAcquisition: Code
    FreeAcquisition: Code
    SequencedAcquisition: Code
    SpiralAcquisition: Code
    StationaryAcquisitionCT: Code

class _Cid10014(ContextGroup):
    CTWithContrast: Code
    CTWithoutContrast: Code

class _Cid10015(ContextGroup):
    ICRPPub103: Code
    ICRPPub60: Code

class _Cid10016(ContextGroup):
    Molybdenum: Code
    Rhodium: Code
    Tungsten: Code

class _Cid10017(ContextGroup):
    CrossedGrid: Code
    FixedGrid: Code
    FocusedGrid: Code
    NoGrid: Code
    ParallelGrid: Code
    ReciprocatingGrid: Code
    VirtualGrid: Code

class _Cid10020(ContextGroup):
    AutomatedDataCollection: Code
    ComputedFromImageAttributes: Code
    CopiedFromImageAttributes: Code
    DerivedFromHumanReadableReports: Code
    Dosimeter: Code
    MPPSContent: Code
    ManualEntry: Code
    SystemCalculated: Code

class _Cid10021(ContextGroup):
    AutomatedDataCollection: Code
    ComputedFromImageAttributes: Code
    CopiedFromImageAttributes: Code
    DerivedFromHumanReadableReports: Code
    ManualEntry: Code

class _Cid10022(ContextGroup):
    AcquisitionNumber: Code
    InstanceNumber: Code
    SeriesNumber: Code

class _Cid10023(ContextGroup):
    AAPM204APDimension: Code
    AAPM204EffectiveDiameterEstimatedFromPatientAge: Code
    AAPM204LateralDimension: Code
    AAPM204SumOfLateralAndAPDimension: Code
    ArithmeticAverageOfSSDEZ: Code
    EstimatedFromWaterEquivalentDiameter: Code

class _Cid10024(ContextGroup):
    WaterEquivalentDiameterFromLocalizer: Code
    WaterEquivalentDiameterFromRawData: Code
    WaterEquivalentDiameterIntegratedAcrossScanRange: Code
    WaterEquivalentDiameterRepresentativeValue: Code

class _Cid10025(ContextGroup):
    AtSurfaceOfPatient: Code
    InDetectorPlane: Code
    _100cmFromXRaySource: Code
    _15cmFromIsocenterTowardSource: Code
    _15cmFromTableCenterline: Code
    _1cmAboveTabletop: Code
    _30cmAboveTabletop: Code
    _30cmInFrontOfImageInputSurface: Code
    _4Point2cmAboveBreastSupportSurface: Code

class _Cid10030(ContextGroup):
    DirectDetector: Code
    FilmDetectorType: Code
    IndirectDetector: Code
    StorageDetector: Code

class _Cid10031(ContextGroup):
    CArmMount: Code
    TableMount: Code
    UnmountedDetector: Code
    UprightStandMount: Code

class _Cid10032(ContextGroup):
    CassetteBasedProjectionRadiographySystem: Code
    FluoroscopyGuidedProjectionRadiographySystem: Code
    IntegratedProjectionRadiographySystem: Code

class _Cid10033(ContextGroup):
    FilteredBackProjection: Code
    IterativeReconstruction: Code

class _Cid10034(ContextGroup):
    PatientMotion: Code
    SuboptimalContrastTiming: Code

class _Cid10035(ContextGroup):
    AngularModulation: Code
    ECGBasedModulation: Code
    LongitudinalModulation: Code
    NoModulation: Code
    OrganBasedModulation: Code

class _Cid10036(ContextGroup):
    AIBasedMAR: Code
    ImageSpaceMAR: Code
    IterativeMAR: Code
    MultiEnergyMAR: Code
    ProjectionSpaceMAR: Code

class _Cid10040(ContextGroup):
    ICRPPublication106: Code
    ICRPPublication128: Code
    ICRPPublication53: Code
    ICRPPublication80: Code
    InstitutionallyApprovedEstimates: Code
    InvestigationalNewDrug: Code
    MIRDOSE: Code
    MIRDPamphlet1: Code
    OLINDAEXM: Code
    PackageInsert: Code
    RADAR2017: Code

class _Cid10041(ContextGroup):
    DoseCalibrator: Code
    InfusionSystem: Code
    RadioisotopeGenerator: Code

class _Cid10043(ContextGroup):
    ExtravasationVisibleInImage: Code
    InjectionSiteAbscess: Code
    InjectionSiteAnesthesia: Code
    InjectionSiteAtrophy: Code
    InjectionSiteBruising: Code
    InjectionSiteBurning: Code
    InjectionSiteCyst: Code
    InjectionSiteDermatitis: Code
    InjectionSiteDisorder: Code
    InjectionSiteEdema: Code
    InjectionSiteFibrosis: Code
    InjectionSiteGranuloma: Code
    InjectionSiteHemorrhage: Code
    InjectionSiteHypersensitivity: Code
    InjectionSiteInduration: Code
    InjectionSiteInfection: Code
    InjectionSiteInflammation: Code
    InjectionSiteIrritation: Code
    InjectionSiteMalabsorption: Code
    InjectionSiteMass: Code
    InjectionSiteNecrosis: Code
    InjectionSiteNerveDamage: Code
    InjectionSitePain: Code
    InjectionSiteParesthesia: Code
    InjectionSitePigmentationChange: Code
    InjectionSiteScar: Code
    InjectionSiteSterileAbscess: Code
    InjectionSiteThrombosis: Code
    InjectionSiteUlcer: Code
    InjectionSiteUrticaria: Code

class _Cid10044(ContextGroup):
    AdrenalGland: Code
    Bladder: Code
    BoneMarrow: Code
    BoneSurface: Code
    Brain: Code
    Breast: Code
    Colon: Code
    Esophagus: Code
    EyeLenses: Code
    Gallbladder: Code
    Heart: Code
    Kidney: Code
    Liver: Code
    Lung: Code
    LymphNode: Code
    Muscle: Code
    OralMucosa: Code
    Ovary: Code
    Pancreas: Code
    Prostate: Code
    SalivaryGlands: Code
    Skin: Code
    SmallIntestine: Code
    Spleen: Code
    Stomach: Code
    Testis: Code
    Thymus: Code
    Thyroid: Code
    Uterus: Code

class _Cid10045(ContextGroup):
    AbnormalRenalFunction: Code
    AcuteUnilateralRenalBlockage: Code
    CardiacStressState: Code
    HighThyroidUptake: Code
    LowThyroidUptake: Code
    RestingState: Code
    SeverelyJaundiced: Code

class _Cid10046(ContextGroup):
    CKDEPIFormulaEstimationOfGFR: Code
    CockroftGaultFormulaEstimationOfGFR: Code
    GlomerularFiltrationRateBlackMDRD: Code
    GlomerularFiltrationRateCreatinineBasedFormulaSchwartz: Code
    GlomerularFiltrationRateCystatinBasedFormula: Code
    GlomerularFiltrationRateFemaleMDRD: Code
    GlomerularFiltrationRateMDRD: Code
    GlomerularFiltrationRateNonBlackMDRD: Code

class _Cid10047(ContextGroup):
    CKDEPIFormulaEstimationOfGFR: Code
    CockroftGaultFormulaEstimationOfGFR: Code
    GlomerularFiltrationRateBlackMDRD: Code
    GlomerularFiltrationRateCreatinineBasedFormulaSchwartz: Code
    GlomerularFiltrationRateCystatinBasedFormula: Code
    GlomerularFiltrationRateFemaleMDRD: Code
    GlomerularFiltrationRateMDRD: Code
    GlomerularFiltrationRateNonBlackMDRD: Code

class _Cid10050(ContextGroup):
    AccumulatedAverageGlandularDose: Code
    AcquisitionDoseAreaProductTotal: Code
    AdministeredActivity: Code
    CTDoseLengthProductSubTotal: Code
    CTDoseLengthProductTotal: Code
    DoseAreaProductTotal: Code
    EffectiveDose: Code
    EntranceExposureAtRP: Code
    FluoroDoseAreaProductTotal: Code
    MeanCtdivol: Code
    TotalFluoroTime: Code
    TotalNumberOfRadiographicFrames: Code

class _Cid10060(ContextGroup):
    AdrenalGland: Code
    Bladder: Code
    BoneMarrow: Code
    BoneSurface: Code
    Brain: Code
    Breast: Code
    Colon: Code
    EntireBody: Code
    Esophagus: Code
    EyeLenses: Code
    Gallbladder: Code
    Heart: Code
    Kidney: Code
    Liver: Code
    Lung: Code
    LymphNode: Code
    Muscle: Code
    OralMucosa: Code
    Ovary: Code
    Pancreas: Code
    Phantom: Code
    Prostate: Code
    SalivaryGlands: Code
    Skin: Code
    SmallIntestine: Code
    Spleen: Code
    Stomach: Code
    Testis: Code
    Thymus: Code
    Thyroid: Code
    Uterus: Code

class _Cid10061(ContextGroup):
    MaximumAbsorbedRadiationDose: Code
    MeanAbsorbedRadiationDose: Code
    MedianAbsorbedRadiationDose: Code
    MinimumAbsorbedRadiationDose: Code
    ModeAbsorbedRadiationDose: Code

class _Cid10062(ContextGroup):
    MaximumEquivalentRadiationDose: Code
    MeanEquivalentRadiationDose: Code
    MedianEquivalentRadiationDose: Code
    MinimumEquivalentRadiationDose: Code
    ModeEquivalentRadiationDose: Code

class _Cid10063(ContextGroup):
    DoseGradient: Code
    DoseImage: Code
    DosePointCloud: Code
    Isodose: Code
    SkinDoseMap: Code
    _3DDoseMap: Code

class _Cid10064(ContextGroup):
    AnthropomorphicModel: Code
    PatientSegmentedModel: Code
    SimpleObjectModel: Code

class _Cid10065(ContextGroup):
    BREPRadiationTransportModel: Code
    GeometricRadiationTransportModel: Code
    MeasuredRadiationDose: Code
    MeshRadiationTransportModel: Code
    NURBSRadiationTransportModel: Code
    VoxelizedRadiationTransportModel: Code

class _Cid10066(ContextGroup):
    BeamBlock: Code
    CompressionPaddle: Code
    PatientSupport: Code
    ShieldingBlock: Code
    Table: Code
    TableCore: Code
    TableOuterLiner: Code
    TablePad: Code
    XRayFilters: Code
    XRayShield: Code

class _Cid10067(ContextGroup):
    Aluminum: Code
    Beryllium: Code
    CarbonFiber: Code
    Copper: Code
    Europium: Code
    KevlarAramidFiber: Code
    Lead: Code
    Molybdenum: Code
    Niobium: Code
    Polycarbonate: Code
    PolymethylMethacrylate: Code
    Rhodium: Code
    Silver: Code
    Tantalum: Code
    Tin: Code

class _Cid10068(ContextGroup):
    AnalyticalAlgorithm: Code
    EmpiricalAlgorithm: Code
    MonteCarloMethod: Code
    TabularDataAlgorithm: Code

class _Cid10069(ContextGroup):
    AttenuationCoefficient: Code
    Backscatter: Code
    BreastThickness: Code
    CorrectionFactor: Code
    CurveFitParameter: Code
    Dgn: Code
    Distance: Code
    DistanceCorrection: Code
    HalfValueLayer: Code
    HomogeneityFactor: Code
    NormalizationFactor: Code
    OffsetFactor: Code
    PatientAPDimension: Code
    PatientLateralDimension: Code
    PercentFibroglandularTissue: Code
    SSDEConversionFactor: Code
    TissueAirRatio: Code
    TissueFraction: Code
    UnitConversionFactor: Code
    WaterEquivalentDiameterFromLocalizer: Code
    WaterEquivalentDiameterFromRawData: Code
    WaterEquivalentDiameterIntegratedAcrossScanRange: Code
    WaterEquivalentDiameterRepresentativeValue: Code

class _Cid10070(ContextGroup):
    AbsorbedDose: Code
    EquivalentDose: Code

class _Cid10071(ContextGroup):
    Gy: Code
    Sv: Code

class _Cid10072(ContextGroup):
    Maximum: Code
    Mean: Code
    Median: Code
    Minimum: Code
    Mode: Code
    Nominal: Code

class _Cid10073(ContextGroup):
    BeginningOfTimePeriod: Code
    DurationOfTimePeriod: Code
    EndOfTimePeriod: Code
    MiddleOfTimePeriod: Code

class _Cid10074(ContextGroup):
    EquipmentOrigin: Code
    IsocenterOrigin: Code
    PatientCoordinateSystemOrigin: Code
    PatientSupportOrigin: Code
    RoomOrigin: Code

cid10000: _Cid10000
cid10001: _Cid10001
cid10002: _Cid10002
cid10003: _Cid10003
cid10004: _Cid10004
cid10005: _Cid10005
cid10006: _Cid10006
cid10007: _Cid10007
cid10008: _Cid10008
cid10009: _Cid10009
cid10010: _Cid10010
cid10011: _Cid10011
cid10012: _Cid10012
cid10013: _Cid10013
cid10014: _Cid10014
cid10015: _Cid10015
cid10016: _Cid10016
cid10017: _Cid10017
cid10020: _Cid10020
cid10021: _Cid10021
cid10022: _Cid10022
cid10023: _Cid10023
cid10024: _Cid10024
cid10025: _Cid10025
cid10030: _Cid10030
cid10031: _Cid10031
cid10032: _Cid10032
cid10033: _Cid10033
cid10034: _Cid10034
cid10035: _Cid10035
cid10036: _Cid10036
cid10040: _Cid10040
cid10041: _Cid10041
cid10043: _Cid10043
cid10044: _Cid10044
cid10045: _Cid10045
cid10046: _Cid10046
cid10047: _Cid10047
cid10050: _Cid10050
cid10060: _Cid10060
cid10061: _Cid10061
cid10062: _Cid10062
cid10063: _Cid10063
cid10064: _Cid10064
cid10065: _Cid10065
cid10066: _Cid10066
cid10067: _Cid10067
cid10068: _Cid10068
cid10069: _Cid10069
cid10070: _Cid10070
cid10071: _Cid10071
cid10072: _Cid10072
cid10073: _Cid10073
cid10074: _Cid10074
