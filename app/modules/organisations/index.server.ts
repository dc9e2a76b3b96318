export { type EnterpriseRefusal, registerEnterprise } from './register-enterprise.server'
export { chosenUniversity, registerUniversityMember, searchUniversities } from './register-university.server'
